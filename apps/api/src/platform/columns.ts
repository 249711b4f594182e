import { getMetadataArgsStorage, type ColumnOptions } from 'typeorm';
import type { Instant } from '@harborlight/domain';
import { snakeCase } from './table-names.js';

/** An instant as the whole system writes it. TypeORM alone would make a `Date` of it. */
export const instant = {
  type: 'timestamptz',
  transformer: {
    from: (value: Date | null): Instant | null => value && value.toISOString(),
    to: (value: Instant | null): Instant | null => value,
  },
} satisfies ColumnOptions;

type Class<Entity> = new () => Entity;

/** Some columns of one table, as a statement selects them, and the row they come back as. */
export class Columns<Row extends object> {
  constructor(private readonly names: readonly (readonly [property: string, column: string])[]) {}

  /** What the row looks like; for types only. */
  declare readonly row: Readonly<Row>;

  /** The select list, for a table that the statement calls `alias`. */
  of(alias: string): string {
    return this.names
      .map(([property, column]) => `${alias}.${column}${column === property ? '' : ` AS "${property}"`}`)
      .join(', ');
  }
}

/** The row of a select list. */
export type RowOf<Of extends Columns<object>> = Of['row'];

/**
 * The columns of these properties of an entity, in this order. With the connection of `data-source.ts`, which reads
 * instants as ISO strings and whole numbers as numbers, a row has exactly the types that the entity declares.
 */
export function columns<Entity extends object, Property extends keyof Entity & string>(
  entity: Class<Entity>,
  ...properties: readonly Property[]
): Columns<Pick<Entity, Property>> {
  const all = getMetadataArgsStorage().filterColumns(entity);
  return new Columns(
    properties.map((property) => {
      const column = all.find(({ propertyName }) => propertyName === property);
      if (!column) throw new Error(`${entity.name} has no column for ${property}`);
      const name = column.options.name;
      return [property, name === undefined ? snakeCase(property) : `"${name}"`];
    }),
  );
}
