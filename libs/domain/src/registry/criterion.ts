/** The headings under which a person fills in the criteria of a facility, in their order. */
export const criteriaSections = ['place', 'security', 'protection', 'care', 'door', 'freshness'] as const;
export type CriteriaSection = (typeof criteriaSections)[number];

/** What a need asks of a criterion, and what is said of a unit that cannot give it. */
interface Question {
  /** The field of the need: true, or the codes of which one will do. */
  readonly as: string;
  /** The code of the reason. */
  readonly reason: string;
  readonly weighs: 'ask' | 'note';
  readonly costs: number;
  /** Codes of which nobody asks, since every unit has them. */
  readonly everybodyHas?: readonly string[];
}

/** The matcher has a rule for this criterion, since what it asks fits no question of the table. */
export const aRuleOfItsOwn = 'a rule of its own';

/** What may be declared of any criterion. */
interface Declared {
  /** Its heading; only of what a facility states. */
  readonly section?: CriteriaSection;
  /** The board can be filtered by it. */
  readonly filter?: true;
  /** Left out where no need asks for it. */
  readonly asked?: Question | typeof aRuleOfItsOwn;
}

const optionsOf = <Family extends string, Code extends string>(family: Family, codes: readonly Code[]) =>
  codes.map((code) => ({ code, key: `${family}.${code}` }) as const);

/** Yes or no; no, until somebody says yes. */
export const flag = <const More extends Declared>(more: More) =>
  ({ kind: 'flag', plain: false as boolean, ...more }) as const;

/** One code of a vocabulary; `plain` where nobody has chosen. */
export const choice = <Family extends string, Code extends string, const More extends Declared>(
  family: Family,
  codes: readonly Code[],
  plain: NoInfer<Code>,
  more: More,
) => ({ kind: 'choice', options: optionsOf(family, codes), plain: plain, ...more }) as const;

/** Any number of codes of a vocabulary; `plain` where nobody has chosen. */
export const set = <Family extends string, Code extends string, const More extends Declared>(
  family: Family,
  codes: readonly Code[],
  plain: readonly NoInfer<Code>[],
  more: More,
) => ({ kind: 'set', options: optionsOf(family, codes), plain: plain as readonly Code[], ...more }) as const;

interface Range {
  readonly unit: 'nights' | 'minutes';
  readonly min: number;
  readonly max: number;
}

/** A whole number from `min` to `max`. */
export const number = <const More extends Declared>(range: Range, plain: number, more: More) =>
  ({ kind: 'number', ...range, plain, ...more }) as const;

/** A whole number from `min` to `max`; null where there is no limit. */
export const limit = <const More extends Declared>(range: Range, more: More) =>
  ({ kind: 'number', ...range, plain: null as number | null, ...more }) as const;

/** A criterion with a form field and an input rule of its own. */
export const special = <const Kind extends string, Value, const More extends Declared>(
  kind: Kind,
  plain: Value,
  more: More,
) => ({ kind, plain, ...more }) as const;

interface Coded {
  readonly options: readonly { readonly code: string }[];
}

/** A criterion whose form field and input rule follow from its kind. */
export type Criterion =
  | { readonly kind: 'flag'; readonly plain: boolean }
  | ({ readonly kind: 'choice'; readonly plain: string } & Coded)
  | ({ readonly kind: 'set'; readonly plain: readonly string[] } & Coded)
  | ({ readonly kind: 'number'; readonly plain: number | null } & Range);

type Table = Readonly<Record<string, { readonly kind: string; readonly plain: unknown }>>;

/** The values of the criteria of a table. */
export type ValuesOf<Of extends Table> = { readonly [Field in keyof Of]: Of[Field]['plain'] };

/** What the criteria of a table say where nobody has said anything. */
export const plainOf = <Of extends Table>(table: Of): ValuesOf<Of> =>
  Object.fromEntries(Object.entries(table).map(([field, { plain }]) => [field, plain])) as ValuesOf<Of>;

interface Asked {
  readonly asked: Question;
}

/** What a need says of one criterion. */
type Wanted<One> = One extends { readonly options: readonly { readonly code: infer Code }[] }
  ? readonly Code[]
  : boolean;

/** What a need asks of the criteria of a table, by the need's fields. */
export type AskedOf<Of extends Table> = {
  readonly [Field in keyof Of as Of[Field] extends Asked ? Of[Field]['asked']['as'] : never]: Wanted<
    Of[Field]
  >;
};

/** The reasons that come of it. */
export type ReasonsOf<Of extends Table> = Extract<Of[keyof Of], Asked>['asked']['reason'];

/** The criteria of a table that are numbers. */
export type NumbersIn<Of extends Table> = {
  [Field in keyof Of]: Of[Field]['kind'] extends 'number' ? Field : never;
}[keyof Of];

/** One question with the criterion that it asks; `options`, those worth asking, are null where the answer is yes or no. */
export type QuestionOf<Of extends Table> = {
  readonly [Field in keyof Of]: Of[Field] extends Asked
    ? Of[Field]['asked'] & {
        readonly criterion: Field;
        readonly options: Of[Field] extends Coded ? Of[Field]['options'] : null;
      }
    : never;
}[keyof Of];

/** The questions of a table, in its order. */
export const questionsOf = <Of extends Table>(table: Of): readonly QuestionOf<Of>[] =>
  Object.entries<Table[string] & Declared & Partial<Coded>>(table).flatMap(
    ([criterion, { asked, options = null }]) =>
      typeof asked === 'object'
        ? [{ ...asked, criterion, options: worthAsking(asked, options) } as unknown as QuestionOf<Of>]
        : [],
  );

const worthAsking = ({ everybodyHas = [] }: Question, options: Coded['options'] | null) =>
  options?.filter(({ code }) => !everybodyHas.includes(code)) ?? null;
