import {
  criteria,
  filterFields,
  isMet,
  type FacilityClass,
  type FilterField,
  type Freshness,
  type Line,
} from '@harborlight/domain';
import { sleeperKey, type Translate } from '@harborlight/messages';
import { hopeOf, hopeRank, saysOpen, vacancyOf, type Vacancy } from '../../shared/vacancy/vacancy.logic.js';
import type { Filters, Grouping, Sort } from './board.search.js';

/** Detention is counted beside the results and is never one of them. */
export const isDetention = (line: Pick<Line, 'class'>): boolean => line.class === 'juvenile-detention';

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The words of a line a reader may search for. */
function textOf(line: Line, codes: Translate<'codes'>): string {
  const sleepers = line.whoCanSleepHere.map((sleeper) => codes(sleeperKey(line.ages, sleeper)));
  const words = [
    line.unit,
    line.facility,
    line.state,
    line.region.replaceAll('-', ' '),
    codes(`facilityClass.${line.class}`),
    line.sector ?? '',
    ...sleepers,
  ];
  return folded(words.join(' '));
}

function saysWords(line: Line, asked: string, codes: Translate<'codes'>): boolean {
  if (asked === '') return true;
  const text = textOf(line, codes);
  return folded(asked)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const asksNothing = (list: readonly unknown[]): boolean => list.length === 0;

const meetsCriterion = (line: Line, field: FilterField, chosen: readonly string[]): boolean =>
  asksNothing(chosen) || isMet(line[field], 'options' in criteria[field] ? chosen : true);

/** Whether the line is what the reader asked to see. */
export function meets(line: Line, filters: Filters, codes: Translate<'codes'>): boolean {
  const { who, age, states, regions, protection } = filters;
  const checked = line.protection.map(({ feature }) => feature);
  return (
    (!filters.onlyOpen || saysOpen(line)) &&
    who.every((sleeper) => line.whoCanSleepHere.includes(sleeper)) &&
    (age === null || (line.ages.from <= age && age <= line.ages.to)) &&
    (asksNothing(states) || states.includes(line.state)) &&
    (asksNothing(regions) || regions.includes(line.region)) &&
    filterFields.every((field) => meetsCriterion(line, field, filters[field])) &&
    protection.every((feature) => checked.includes(feature)) &&
    saysWords(line, filters.text, codes)
  );
}

const freshnessRank: Readonly<Record<Freshness, number>> = { fresh: 0, aging: 1, stale: 2, never: 3 };

/** A line with what it is sorted by, asked of it once: a large board is sorted again at every change. */
interface Ranked {
  readonly line: Line;
  readonly hope: number;
  readonly freshness: number;
}

const ranked = (line: Line): Ranked => ({
  line,
  hope: hopeRank(line),
  freshness: freshnessRank[line.freshness],
});

const compare = (a: string, b: string): number => a.localeCompare(b);

const byName = ({ line: a }: Ranked, { line: b }: Ranked): number =>
  compare(a.facility, b.facility) || compare(a.unit, b.unit) || compare(a.unitId, b.unitId);

const orders: Readonly<Record<Sort, (a: Ranked, b: Ranked) => number>> = {
  open: (a, b) => a.hope - b.hope || a.freshness - b.freshness || byName(a, b),
  fresh: (a, b) => a.freshness - b.freshness || a.hope - b.hope || byName(a, b),
  name: byName,
};

export interface Results {
  readonly found: readonly Line[];
  readonly detention: readonly Line[];
}

/** The lines asked for, in the order asked for, with detention beside them. */
export function resultsOf(lines: Iterable<Line>, filters: Filters, codes: Translate<'codes'>): Results {
  const met = [...lines]
    .filter((line) => meets(line, filters, codes))
    .map(ranked)
    .sort(orders[filters.sort])
    .map(({ line }) => line);
  return {
    found: met.filter((line) => !isDetention(line)),
    detention: met.filter(isDetention),
  };
}

export type Row =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly group: GroupName;
      readonly lines: readonly Line[];
    }
  | { readonly kind: 'unit'; readonly key: string; readonly line: Line };

type GroupName =
  | { readonly by: 'region'; readonly region: string; readonly state: string }
  | { readonly by: 'class'; readonly class: FacilityClass }
  | { readonly by: 'detention' };

function groupNameOf(line: Line, grouping: Exclude<Grouping, 'none'>): GroupName {
  return grouping === 'class'
    ? { by: 'class', class: line.class }
    : { by: 'region', region: line.region, state: line.state };
}

const keyOf = (group: GroupName): string => Object.values(group).join(':');

type Shape = Pick<Filters, 'group' | 'hideDetention'>;

const rowsUnder = (group: GroupName, lines: readonly Line[]): Row[] => [
  { kind: 'group', key: keyOf(group), group, lines },
  ...lines.map((line): Row => ({ kind: 'unit', key: line.unitId, line })),
];

function groupsOf(lines: readonly Line[], grouping: Exclude<Grouping, 'none'>) {
  const groups = new Map<string, { readonly name: GroupName; readonly lines: Line[] }>();
  for (const line of lines) {
    const name = groupNameOf(line, grouping);
    const known = groups.get(keyOf(name));
    if (known) known.lines.push(line);
    else groups.set(keyOf(name), { name, lines: [line] });
  }
  return [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => group);
}

/** What the list shows, from top to bottom: results, in groups if asked for, then detention under its own heading. */
export function rowsOf({ found, detention }: Results, { group, hideDetention }: Shape): Row[] {
  const results =
    group === 'none'
      ? found.map((line): Row => ({ kind: 'unit', key: line.unitId, line }))
      : groupsOf(found, group).flatMap(({ name, lines }) => rowsUnder(name, lines));
  if (detention.length === 0) return results;
  const [heading, ...under] = rowsUnder({ by: 'detention' }, detention);
  return [...results, ...(heading ? [heading] : []), ...(hideDetention ? [] : under)];
}

export interface Tally {
  readonly units: number;
  /** Units that say a bed is open, by number or by band. */
  readonly withRoom: number;
  /** Beds open; with bands among them, at least so many. */
  readonly bedsOpen: number;
  readonly exact: boolean;
}

const fewestOpen: Readonly<Partial<Record<Vacancy['kind'], number>>> = { 'band-open': 2, 'band-last': 1 };

/** What a group of lines amounts to. */
export function tallyOf(lines: readonly Line[]): Tally {
  const open = lines.map(vacancyOf).filter(({ kind }) => hopeOf[kind] === 0);
  const beds = open.map((vacancy) =>
    vacancy.kind === 'open' ? vacancy.available : (fewestOpen[vacancy.kind] ?? 0),
  );
  return {
    units: lines.length,
    withRoom: open.length,
    bedsOpen: beds.reduce((sum, n) => sum + n, 0),
    exact: open.every(({ kind }) => kind !== 'band-open'),
  };
}
