import { ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { questions, type AskedCriteria, type Criterion } from '@harborlight/domain';

const codesOf = ({ options }: { readonly options: readonly { readonly code: string }[] }) =>
  options.map(({ code }) => code);

/** What the input of a criterion must be, by its kind. */
const rulesOf: {
  readonly [Kind in Criterion['kind']]: (
    criterion: Extract<Criterion, { kind: Kind }>,
  ) => PropertyDecorator[];
} = {
  flag: () => [IsBoolean()],
  choice: (criterion) => [IsIn(codesOf(criterion))],
  set: (criterion) => [ArrayUnique(), IsIn(codesOf(criterion), { each: true })],
  number: ({ min, max, plain }) => [...(plain === null ? [IsOptional()] : []), IsInt(), Min(min), Max(max)],
};

const hasRules = (criterion: { readonly kind: string }): criterion is Criterion => criterion.kind in rulesOf;

const rulesFor = (criterion: Criterion) =>
  (rulesOf[criterion.kind] as (one: Criterion) => PropertyDecorator[])(criterion);

type Writable<Shape> = { -readonly [Field in keyof Shape]: Shape[Field] };

type Table = Readonly<Record<string, { readonly kind: string; readonly plain: unknown }>>;

/** The input of the criteria of a table, but of those with a rule of their own. */
type FieldsOf<Of extends Table> = {
  -readonly [
    Field in keyof Of as Of[Field]['kind'] extends Criterion['kind'] ? Field : never
  ]: Of[Field]['plain'];
};

/**
 * A class with these fields, to be extended by those with a rule of their own. What may be null may be left out.
 */
function classWith(fields: readonly { name: string; rules: PropertyDecorator[]; plain: unknown }[]) {
  class Fields {
    constructor() {
      for (const { name, plain } of fields) if (plain === null) Object.assign(this, { [name]: null });
    }
  }
  for (const { name, rules } of fields) for (const rule of rules) rule(Fields.prototype, name);
  return Fields as unknown;
}

/** The criteria of a table as they cross the wire. */
export const fieldsOf = <Of extends Table>(table: Of) =>
  classWith(
    Object.entries(table).flatMap(([name, criterion]) =>
      hasRules(criterion) ? [{ name, rules: rulesFor(criterion), plain: criterion.plain }] : [],
    ),
  ) as new () => FieldsOf<Of>;

/** What a need asks of criteria, as it crosses the wire. */
export const askedFields = () =>
  classWith(
    questions.map(({ as, options }) => ({
      name: as,
      rules:
        options === null
          ? [IsBoolean()]
          : [IsArray(), IsIn(codesOf({ options }), { each: true }), ArrayUnique()],
      plain: undefined,
    })),
  ) as new () => Writable<AskedCriteria>;
