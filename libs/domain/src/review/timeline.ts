import { nextChangeOf, unitAfter, type UnitState } from '../board/board.js';
import type { ViewedEntry } from '../board/entry.js';
import { endOfQuarterHour } from '../board/unit-report.js';
import { contextOf, matcherOf } from '../match/match.js';
import { isDetention } from '../match/rules/law.js';
import type { Need } from '../need/need.js';
import type { BoardPolicy } from '../placement/policy.js';
import type { Instant } from '../time/instant.js';
import type { MatchGroup } from '../vocabulary/placement-codes.js';
import type { Timeline, TimelineMark } from './review-types.js';

/** What a timeline is read from. */
export interface TimelineFacts {
  readonly from: Instant;
  readonly to: Instant;
  /** The units as of `from`, as the viewer is told them. */
  readonly units: readonly UnitState[];
  /** What was written of the time after that, as the viewer is told it; of each unit in the order of the log. */
  readonly entries: readonly ViewedEntry[];
  readonly need: Need;
  /** IANA name of the board's time zone. */
  readonly timeZone: string;
  readonly policy: Pick<BoardPolicy, 'travel' | 'borderAgreements'>;
}

const mostMarks = 200;

/** A unit as it is told from an instant on. */
interface Stop {
  readonly at: Instant;
  readonly unit: UnitState;
}

/** The instants after `from` and up to `to` at which the unit changes by time alone. */
function turnsOf(unit: UnitState | undefined, from: Instant, to: Instant): Stop[] {
  const turns: Stop[] = [];
  for (let at = unit && nextChangeOf(unit, from); unit && at && at <= to; at = nextChangeOf(unit, at))
    turns.push({ at, unit });
  return turns;
}

/** When the board as of that instant shows the entry: one told by the quarter of an hour, only at its end for certain. */
const shownBy = ({ kind, at }: ViewedEntry): Instant => (kind === 'unit.band' ? endOfQuarterHour(at) : at);

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** Every instant of the stretch at which one unit changes, and what it is from then on. */
function stopsOf(
  before: UnitState | undefined,
  entries: readonly ViewedEntry[],
  { from, to }: Pick<TimelineFacts, 'from' | 'to'>,
): Stop[] {
  const stops: Stop[] = [];
  let unit = before;
  let at = from;
  for (const entry of entries) {
    const next = laterOf(at, to < shownBy(entry) ? to : shownBy(entry));
    stops.push(...turnsOf(unit, at, next));
    unit = unitAfter(unit, entry);
    at = next;
    if (unit) stops.push({ at, unit });
  }
  return [...stops, ...turnsOf(unit, at, to)];
}

/** Hours of intake come and go each day by the clock: marks tell of beds, not of the time of day. */
const aroundTheClock = (unit: UnitState): UnitState => ({
  ...unit,
  profile: { ...unit.profile, intakeHours: [] },
});

const isAlternative = ({ profile }: UnitState): boolean => !isDetention(profile);

/** The board as it goes through the stretch, and where each unit stands for the need. */
class Walk {
  readonly marks: TimelineMark[] = [];
  private readonly units = new Map<string, UnitState>();
  /** Those of the units that are cribs, where the need asks for any. */
  private readonly cribs = new Map<string, UnitState>();
  private readonly groups = new Map<string, MatchGroup>();

  constructor(private readonly facts: TimelineFacts) {
    for (const unit of facts.units) this.show(unit);
    const group = this.groupsAt(facts.from);
    for (const unit of facts.units.filter(isAlternative)) this.groups.set(unit.profile.unitId, group(unit));
  }

  take(at: Instant, changed: readonly UnitState[]): void {
    for (const unit of changed) this.show(unit);
    const group = this.groupsAt(at);
    for (const unit of this.touchedBy(changed)) this.mark(at, unit, group(unit));
  }

  private show(unit: UnitState): void {
    const { unitId, kind } = unit.profile;
    this.units.set(unitId, unit);
    if (this.facts.need.cribs > 0 && kind === 'crib') this.cribs.set(unitId, unit);
    else this.cribs.delete(unitId);
  }

  private mark(at: Instant, { profile }: UnitState, to: MatchGroup): void {
    const { unitId, facility, unit, class: kind } = profile;
    const from = this.groups.get(unitId) ?? null;
    if (from === to) return;
    this.groups.set(unitId, to);
    this.marks.push({ at, unitId, facility, unit, class: kind, from, to });
  }

  private groupsAt(now: Instant): (unit: UnitState) => MatchGroup {
    const { need, timeZone, policy } = this.facts;
    const matcher = matcherOf(need, contextOf({ now, timeZone, policy, units: this.cribs.values() }));
    return (unit) => matcher(aroundTheClock(unit)).group;
  }

  /** A crib that is taken or freed changes what every unit of its house can do for a young parent. */
  private touchedBy(changed: readonly UnitState[]): UnitState[] {
    const shown = changed.flatMap(({ profile }) => this.units.get(profile.unitId) ?? []);
    const cribs = changed.filter(({ profile }) => this.cribs.has(profile.unitId));
    const houses = new Set(cribs.map(({ profile }) => profile.facilityId));
    const around =
      houses.size > 0 ? [...this.units.values()].filter(({ profile }) => houses.has(profile.facilityId)) : [];
    return [...new Set([...shown, ...around])].filter(isAlternative);
  }
}

/**
 * What changed between two moments for a need: each instant at which a unit came to stand in another group, by an
 * entry or by time alone. Of very many, the newest are told.
 */
export function timelineOf(facts: TimelineFacts): Timeline {
  const { from, to, units, entries } = facts;
  const before = new Map(units.map((unit) => [unit.profile.unitId, unit]));
  const written = Map.groupBy(entries, ({ unitId }) => unitId);
  const stops = [...new Set([...before.keys(), ...written.keys()])]
    .flatMap((unitId) => stopsOf(before.get(unitId), written.get(unitId) ?? [], facts))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const walk = new Walk(facts);
  for (const [at, together] of Map.groupBy(stops, (stop) => stop.at))
    walk.take(
      at,
      together.map(({ unit }) => unit),
    );
  const marks = walk.marks.slice(-mostMarks);
  return { from, to, marks, leftOut: walk.marks.length - marks.length };
}
