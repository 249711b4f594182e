import {
  criteria,
  filterFields,
  protectiveFeatures,
  sleepers,
  type Criterion,
  type FilterField,
  type ProtectiveFeature,
  type Sleeper,
} from '@harborlight/domain';

export const sorts = ['open', 'fresh', 'name'] as const;
export type Sort = (typeof sorts)[number];

export const groupings = ['none', 'region', 'class'] as const;
export type Grouping = (typeof groupings)[number];

/** The codes that were chosen of each criterion by which the board can be filtered; `yes` of one that is a yes or no. */
type CriteriaFilters = { readonly [Field in FilterField]: readonly string[] };

/** What can be chosen of a criterion. */
export function codesOf(field: FilterField): readonly string[] {
  const criterion: Criterion = criteria[field];
  return 'options' in criterion ? criterion.options.map(({ code }) => code) : ['yes'];
}

/** Something for each of these criteria. */
export const ofEach = (chosen: (field: FilterField) => readonly string[]): CriteriaFilters =>
  Object.fromEntries(filterFields.map((field) => [field, chosen(field)])) as CriteriaFilters;

/** What the reader asked to see. An empty list asks for nothing in particular. */
export interface Filters extends CriteriaFilters {
  readonly text: string;
  readonly who: readonly Sleeper[];
  readonly age: number | null;
  readonly states: readonly string[];
  readonly regions: readonly string[];
  readonly protection: readonly ProtectiveFeature[];
  readonly onlyOpen: boolean;
  readonly hideDetention: boolean;
  readonly sort: Sort;
  readonly group: Grouping;
}

export const noFilters: Filters = {
  text: '',
  who: [],
  age: null,
  states: [],
  regions: [],
  ...ofEach(() => []),
  protection: [],
  onlyOpen: false,
  hideDetention: false,
  sort: 'open',
  group: 'none',
};

/** The board's address: short words, so that a link can be read and typed. What says nothing is left out. */
export interface BoardSearch extends Partial<Readonly<Record<FilterField, string>>> {
  readonly q?: string;
  readonly who?: string;
  readonly age?: number;
  readonly state?: string;
  readonly region?: string;
  readonly protection?: string;
  readonly open?: 'only';
  readonly detention?: 'hide';
  readonly sort?: Sort;
  readonly group?: Grouping;
  /** The unit whose panel is open. */
  readonly unit?: string;
}

const oldest = 120;
const longestText = 80;

const words = (value: unknown): string[] =>
  typeof value === 'string' && value !== '' ? [...new Set(value.split(','))] : [];

const codes = <Code extends string>(value: unknown, known: readonly Code[]): Code[] => {
  const named = words(value);
  return known.filter((code) => named.includes(code));
};

const oneOf = <Code extends string>(value: unknown, known: readonly Code[], otherwise: Code): Code =>
  known.find((code) => code === value) ?? otherwise;

/** The age a text or a number says; null where it says none that a person can have. */
export function ageIn(value: unknown): number | null {
  const age = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= oldest ? age : null;
}

/** The filters an address asks for; what it spells wrong is not asked for. */
export function filtersOf(search: Record<string, unknown> | BoardSearch): Filters {
  const asked: Record<string, unknown> = { ...search };
  const text = typeof asked.q === 'number' ? String(asked.q) : asked.q;
  return {
    text: typeof text === 'string' ? text.slice(0, longestText) : '',
    who: codes(asked.who, sleepers),
    age: ageIn(asked.age),
    states: words(asked.state),
    regions: words(asked.region),
    ...ofEach((field) => codes(asked[field], codesOf(field))),
    protection: codes(asked.protection, protectiveFeatures),
    onlyOpen: asked.open === 'only',
    hideDetention: asked.detention === 'hide',
    sort: oneOf(asked.sort, sorts, noFilters.sort),
    group: oneOf(asked.group, groupings, noFilters.group),
  };
}

/** The address that asks for these filters. */
export function searchOf(filters: Filters): BoardSearch {
  const listed = (list: readonly string[]) => (list.length > 0 ? list.join(',') : undefined);
  const search: Record<string, unknown> = {
    q: filters.text || undefined,
    who: listed(filters.who),
    age: filters.age ?? undefined,
    state: listed(filters.states),
    region: listed(filters.regions),
    ...Object.fromEntries(filterFields.map((field) => [field, listed(filters[field])])),
    protection: listed(filters.protection),
    open: filters.onlyOpen ? 'only' : undefined,
    detention: filters.hideDetention ? 'hide' : undefined,
    sort: filters.sort === noFilters.sort ? undefined : filters.sort,
    group: filters.group === noFilters.group ? undefined : filters.group,
  };
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The address as typed by anybody, made one of ours. */
export const boardSearch = (search: Record<string, unknown>): BoardSearch => ({
  ...searchOf(filtersOf(search)),
  ...(typeof search.unit === 'string' ? { unit: search.unit } : {}),
});
