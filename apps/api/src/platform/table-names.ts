import { DefaultNamingStrategy, type Table } from 'typeorm';

/** `askedAt` as PostgreSQL spells it: `asked_at`. */
export const snakeCase = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const nameOf = (table: Table | string): string =>
  (typeof table === 'string' ? table : table.name).split('.').at(-1) ?? '';

/** The names PostgreSQL gives by itself, so that an entity states a name only where the schema chose another. */
export class TableNames extends DefaultNamingStrategy {
  override columnName(property: string, chosen?: string): string {
    return chosen ?? snakeCase(property);
  }

  override primaryKeyName(table: Table | string): string {
    return `${nameOf(table)}_pkey`;
  }

  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.join('_')}_key`;
  }

  override foreignKeyName(table: Table | string, columns: string[]): string {
    return `${nameOf(table)}_${columns.join('_')}_fkey`;
  }
}
