import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time/instant.js';
import { facilityClasses, legalStatuses, type FacilityClass } from '../vocabulary/codes.js';
import type { Pack } from './pack.js';
import { listedRules } from './rule-lists.js';

const repeated = <Value>(values: readonly Value[]): Value[] => [
  ...new Set(values.filter((value, at) => values.indexOf(value) < at)),
];

const isDate = (text: LocalDate): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Every day that a pack names is one, and no stretch of days ends before it begins. */
function faultsOfDays({ from, until, calendar, genderPlacement }: Pack): string[] {
  const stretches = [
    { code: 'the version', from, until },
    ...genderPlacement,
    ...calendar.closings.map(({ code, on }) => ({ code, from: on, until: on })),
  ];
  return stretches.flatMap((stretch) => [
    ...[stretch.from, stretch.until]
      .filter((day) => day !== null && !isDate(day))
      .map((day) => `${stretch.code}: ${day} is no day`),
    ...(stretch.until !== null && stretch.until < stretch.from
      ? [`${stretch.code} ends before it begins`]
      : []),
  ]);
}

function faultsOfRules(pack: Pack): string[] {
  return listedRules(pack).flatMap(([list, rules]) => [
    ...repeated(rules.map(({ code }) => code)).map((code) => `${list}: ${code} stands there twice`),
    ...rules
      .filter(({ code }) => !/^[a-z0-9-]{1,40}$/.test(code))
      .map(({ code }) => `${list}: ${code} is no code`),
    ...rules.filter(({ source }) => source === '').map(({ code }) => `${list}: ${code} has no source`),
  ]);
}

function faultsOfStatuses(pack: Pack): string[] {
  const known = pack.legalStatuses.map(({ status }) => status);
  return [
    ...legalStatuses
      .filter((status) => !known.includes(status))
      .map((status) => `legalStatuses: ${status} is missing`),
    ...repeated(known).map((status) => `legalStatuses: ${status} has two rules`),
  ];
}

/** A board shows every class but detention, so each must answer exactly one alternative of the list. */
function faultsOfAlternatives({ alternatives }: Pack): string[] {
  const classes: FacilityClass[] = alternatives.flatMap((alternative) => alternative.classes);
  return [
    ...facilityClasses
      .filter((kind) => kind !== 'juvenile-detention' && !classes.includes(kind))
      .map((kind) => `alternatives: none takes ${kind}`),
    ...repeated(classes).map((kind) => `alternatives: ${kind} stands under two`),
    ...(classes.includes('juvenile-detention') ? ['alternatives: detention is not one'] : []),
  ];
}

const isLimit = (amount: number | null): boolean =>
  amount === null || (Number.isSafeInteger(amount) && amount > 0);

const minutesOf = { hours: 60, days: 24 * 60 };

const shortest = (limits: readonly number[]): number => Math.min(...limits);

function faultsOfLimits({ clocks, duties, validCourtOrder }: Pack): string[] {
  const onClock = clocks
    .filter(({ starts }) => starts === 'left-placement')
    .map(({ length }) => length.amount * minutesOf[length.unit]);
  const ofDuties = duties
    .filter(({ event }) => event === 'left-placement')
    .flatMap(({ withinMinutes }) => (withinMinutes === null ? [] : [withinMinutes]));
  return [
    ...clocks
      .filter(({ length }) => !isLimit(length.amount))
      .map(({ code }) => `clocks: ${code} has no length`),
    ...duties
      .filter(({ withinMinutes }) => !isLimit(withinMinutes))
      .map(({ code }) => `duties: ${code} has no limit`),
    ...duties
      .filter(({ phone, phoneSource }) => (phone === null) !== (phoneSource === null))
      .map(({ code }) => `duties: ${code} does not say where its number was found`),
    ...(isLimit(validCourtOrder.mostDays) ? [] : ['validCourtOrder: has no length']),
    ...(ofDuties.length > 0 && shortest(onClock) === shortest(ofDuties)
      ? []
      : ['clocks and duties: a missing child is not reported by one limit']),
  ];
}

const nameOf = ({ jurisdiction, version }: Pack): string => `${jurisdiction} ${version}`;

/** What keeps a pack from being law that one can read a review by; empty where nothing does. */
export const whyNotPack = (pack: Pack): string[] =>
  [
    ...faultsOfDays(pack),
    ...faultsOfRules(pack),
    ...faultsOfStatuses(pack),
    ...faultsOfAlternatives(pack),
    ...faultsOfLimits(pack),
  ].map((fault) => `${nameOf(pack)}: ${fault}`);

const dayAfter = (day: LocalDate): LocalDate => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** What keeps versions of one jurisdiction, oldest first, from following each other day by day, the last without end. */
export function whyNotVersions(versions: readonly Pack[]): string[] {
  return [
    ...repeated(versions.map(nameOf)).map((name) => `${name}: there are two of this name`),
    ...versions.flatMap((pack, at) => {
      const next = versions[at + 1];
      if (!next) return pack.until === null ? [] : [`${nameOf(pack)}: nothing follows it`];
      if (pack.until === null || next.from <= pack.until)
        return [`${nameOf(pack)}: ${nameOf(next)} begins before it ends`];
      return next.from === dayAfter(pack.until)
        ? []
        : [`${nameOf(pack)}: days are missing before ${nameOf(next)}`];
    }),
  ];
}
