import type { UnitProfile } from '../board/unit-profile.js';
import { bedFor, type Need } from '../need/need.js';
import {
  conditions,
  legalStatuses,
  protectiveFeatures,
  type Condition,
  type LegalStatus,
  type ProtectiveFeature,
} from '../vocabulary/codes.js';
import { youngSleepers, type YoungSleeper } from '../vocabulary/placement-codes.js';

/** The youngest and oldest a need may speak of: 21 bits, which leave room for the protective features. */
const mostYears = 20;

const bit = (place: number): number => 1 << place;

/** Each word of the list as a bit, the first of them at `from`. */
const bitsOf = <Word extends string>(words: readonly Word[], from: number): ReadonlyMap<Word, number> =>
  new Map(words.map((word, index) => [word, bit(from + index)]));

const sleeperBits: ReadonlyMap<YoungSleeper, number> = bitsOf(youngSleepers, 0);
const conditionBits: ReadonlyMap<Condition, number> = bitsOf(conditions, sleeperBits.size);
const legalBits: ReadonlyMap<LegalStatus, number> = bitsOf(
  legalStatuses,
  sleeperBits.size + conditionBits.size,
);
const protectionBits: ReadonlyMap<ProtectiveFeature, number> = bitsOf(protectiveFeatures, mostYears + 1);

const either = <Word>(bits: ReadonlyMap<Word, number>, words: Iterable<Word>): number => {
  let sum = 0;
  for (const word of words) sum |= bits.get(word) ?? 0;
  return sum;
};

/** What a need asks for, or a unit has, as bits: sleeper, conditions and legal status; age and protection. */
interface Bits {
  readonly criteria: number;
  readonly ageAndProtection: number;
}

const asked = ({ age, sleeper, conditions: wanted, legalStatus, protection }: Need): Bits => ({
  criteria: either(sleeperBits, [sleeper]) | either(conditionBits, wanted) | either(legalBits, [legalStatus]),
  ageAndProtection: bit(age) | either(protectionBits, protection),
});

/** The ages from `from` to `to`, both included. */
function agesBetween(from: number, to: number): number {
  let sum = 0;
  for (let age = Math.max(0, from); age <= Math.min(mostYears, to); age += 1) sum |= bit(age);
  return sum;
}

const has = ({ whoCanSleepHere, ages, answers, legalStatuses: taken, protection }: UnitProfile): Bits => ({
  criteria:
    either(
      sleeperBits,
      youngSleepers.filter((sleeper) => whoCanSleepHere.includes(bedFor[sleeper])),
    ) |
    either(
      conditionBits,
      conditions.filter((condition) => answers[condition] === 'yes'),
    ) |
    either(legalBits, taken),
  ageAndProtection:
    agesBetween(ages.from, ages.to) |
    either(
      protectionBits,
      protection.map(({ feature }) => feature),
    ),
});

const meets = (wanted: Bits, unit: Bits): boolean =>
  (wanted.criteria & ~unit.criteria) === 0 && (wanted.ageAndProtection & ~unit.ageAndProtection) === 0;

/** A need that somebody waits for a bed with. */
export interface Watched {
  readonly id: string;
  readonly need: Need;
}

/**
 * The watches of a board, laid out so that one unit meets thousands of them in a moment: what a unit must have to
 * fit is compared as bits, and only the few whose bits it has are worth the matcher's time. No watch is left out
 * for which the matcher would say *fits*.
 */
export class Watchlist<Watch extends Watched = Watched> {
  private readonly watches = new Map<string, Bits & { readonly watch: Watch }>();

  get size(): number {
    return this.watches.size;
  }

  [Symbol.iterator](): IterableIterator<Watch> {
    return [...this.watches.values()].map(({ watch }) => watch).values();
  }

  get(id: string): Watch | undefined {
    return this.watches.get(id)?.watch;
  }

  /** Adds the watch behind those that stood before it, or replaces it where it stands. */
  set(watch: Watch): void {
    this.watches.set(watch.id, { watch, ...asked(watch.need) });
  }

  delete(id: string): void {
    this.watches.delete(id);
  }

  /** The watches the unit may fit, in the order in which they were set. */
  worthMatching(unit: UnitProfile): Watch[] {
    const bits = has(unit);
    const worth: Watch[] = [];
    for (const entry of this.watches.values()) if (meets(entry, bits)) worth.push(entry.watch);
    return worth;
  }
}
