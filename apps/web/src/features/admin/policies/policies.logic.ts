import {
  ladderRungs,
  type BoardPolicy,
  type LadderRung,
  type LadderStep,
  type Role,
  type TravelTime,
} from '@harborlight/domain';

/** A number field that may stand empty. */
export type MaybeNumber = number | '';

/** The counts of a policy, with the limits that the server holds them to. */
const limits = {
  softHoldMinutes: [1, 1_440],
  softHoldExtensions: [0, 5],
  watchHoldMinutes: [1, 60],
  firmHoldGraceMinutes: [0, 1_440],
  firmHoldMostMinutes: [1, 1_440],
  holdsPerOfficer: [1, 1_000],
  offersAtOnce: [1, 20],
  needHoursAfterEnd: [0, 24],
  needHoursAtMost: [1, 168],
} as const satisfies Partial<Record<keyof BoardPolicy, readonly [number, number]>>;
const rungLimits = [1, 30 * 24 * 60] as const;
const travelLimits = [0, 24 * 60] as const;
export type CountField = keyof typeof limits;

export const isCountField = (field: string): field is CountField => field in limits;

export const holdFields = [
  'softHoldMinutes',
  'softHoldExtensions',
  'watchHoldMinutes',
  'firmHoldGraceMinutes',
  'firmHoldMostMinutes',
  'holdsPerOfficer',
] as const satisfies readonly CountField[];
export const needFields = ['needHoursAfterEnd', 'needHoursAtMost'] as const satisfies readonly CountField[];

export interface RungValues {
  readonly on: boolean;
  readonly afterMinutes: MaybeNumber;
  readonly unless: LadderStep['unless'];
  readonly tells: readonly Role[];
}

/** A policy in the shape of the screen. */
export interface PolicyValues {
  readonly counts: Readonly<Record<CountField, MaybeNumber>>;
  readonly broadcast: boolean;
  readonly ladder: Readonly<Record<LadderRung, RungValues>>;
  /** Agreements by the pair of their states. */
  readonly borders: readonly string[];
  /** Minutes by the pair of their regions. */
  readonly travel: Readonly<Record<string, MaybeNumber>>;
}

const separator = ' ';

/** One name for a pair, whichever way round. */
export const pairOf = (one: string, other: string): string => [one, other].sort().join(separator);

const partsOf = (pair: string): [string, string] => pair.split(separator) as [string, string];

const countFields = Object.keys(limits) as CountField[];
const offRung: RungValues = { on: false, afterMinutes: '', unless: 'accepted', tells: ['coordinator'] };

export function valuesOf(policy: BoardPolicy): PolicyValues {
  const rungs = ladderRungs.map((rung): [LadderRung, RungValues] => {
    const step = policy.ladder.find((one) => one.rung === rung);
    return [rung, step ? { on: true, ...step } : offRung];
  });
  return {
    counts: Object.fromEntries(countFields.map((field) => [field, policy[field]])) as PolicyValues['counts'],
    broadcast: policy.broadcast,
    ladder: Object.fromEntries(rungs) as PolicyValues['ladder'],
    borders: policy.borderAgreements.map(([one, other]) => pairOf(one, other)),
    travel: Object.fromEntries(policy.travel.map(({ from, to, minutes }) => [pairOf(from, to), minutes])),
  };
}

const minutesOf = (value: MaybeNumber): number => (value === '' ? 0 : value);

/** What the screen says, as the server takes it: the ladder by its hours, and no way that nobody entered. */
export function policyOf({ counts, broadcast, ladder, borders, travel }: PolicyValues): BoardPolicy {
  const steps = ladderRungs
    .filter((rung) => ladder[rung].on)
    .map((rung): LadderStep => {
      const { afterMinutes, unless, tells } = ladder[rung];
      return { rung, afterMinutes: minutesOf(afterMinutes), unless, tells };
    })
    .sort((a, b) => a.afterMinutes - b.afterMinutes);
  const ways = Object.entries(travel).flatMap(([pair, minutes]): TravelTime[] => {
    const [from, to] = partsOf(pair);
    return minutes === '' ? [] : [{ from, to, minutes }];
  });
  return {
    ...(Object.fromEntries(countFields.map((field) => [field, minutesOf(counts[field])])) as Record<
      CountField,
      number
    >),
    broadcast,
    ladder: steps,
    borderAgreements: borders.map(partsOf),
    travel: ways,
  };
}

export const policyFaults = ['needed', 'out-of-range', 'grace-too-long', 'same-time', 'nobody-told'] as const;
type PolicyFault = (typeof policyFaults)[number];

/** The name of a way's field in the form. */
export const travelField = (pair: string): string => `travel.${pair}`;

const isOutside = (value: number, least: number, most: number): boolean =>
  !Number.isInteger(value) || value < least || value > most;

function faultOfCount(value: MaybeNumber, [least, most]: readonly [number, number]): PolicyFault | null {
  if (value === '') return 'needed';
  return isOutside(value, least, most) ? 'out-of-range' : null;
}

/** What stands in the way of saving, by field of the screen. */
export function faultsOfPolicy({
  counts,
  ladder,
  travel,
}: PolicyValues): Readonly<Record<string, PolicyFault>> {
  const faults: Record<string, PolicyFault> = {};
  const note = (field: string, fault: PolicyFault | null) => {
    if (fault) faults[field] ??= fault;
  };
  for (const field of countFields) note(field, faultOfCount(counts[field], limits[field]));
  if (minutesOf(counts.firmHoldGraceMinutes) > minutesOf(counts.firmHoldMostMinutes))
    note('firmHoldGraceMinutes', 'grace-too-long');
  const on = ladderRungs.filter((rung) => ladder[rung].on);
  for (const rung of on) {
    const { afterMinutes, tells } = ladder[rung];
    note(`${rung}.after`, faultOfCount(afterMinutes, rungLimits));
    if (on.some((other) => other !== rung && ladder[other].afterMinutes === afterMinutes))
      note(`${rung}.after`, 'same-time');
    if (tells.length === 0) note(`${rung}.tells`, 'nobody-told');
  }
  for (const [pair, minutes] of Object.entries(travel))
    if (minutes !== '') note(travelField(pair), faultOfCount(minutes, travelLimits));
  return faults;
}

/** The least and the most that a number field of the screen takes. */
export function limitsOf(field: string): readonly [number, number] {
  if (isCountField(field)) return limits[field];
  return field.startsWith(travelField('')) ? travelLimits : rungLimits;
}

/** Every two states between which a child could be placed: those of the board, and those agreed on already. */
export function borderPairs(states: Iterable<string>, agreed: readonly string[]): string[] {
  const all = [...new Set(states)].sort();
  const possible = all.flatMap((one, at) => all.slice(at + 1).map((other) => pairOf(one, other)));
  return [...new Set([...possible, ...agreed])].sort();
}

/** A pair of states as people write it. */
export const sayPair = (pair: string): string => partsOf(pair).join(' – ');
