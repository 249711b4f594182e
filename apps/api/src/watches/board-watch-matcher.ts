import {
  compareMatches,
  contextOf,
  lineAt,
  watchMatcherFor,
  nextChangeOf,
  openBedsOf,
  outsideView,
  Watchlist,
  type BoardPolicy,
  type Instant,
  type MatchContext,
  type Need,
  type UnitState,
} from '@harborlight/domain';
import type { LiveBoard } from '../board/live-board.js';
import { yieldToEventLoop } from '../platform/yield-to-event-loop.js';
import type { Watch } from './watch.repository.js';

export interface ActiveWatch extends Watch {
  readonly need: Need;
}

/** What a match depends on beside a unit and a need. */
export interface MatchInputs {
  readonly timeZone: string;
  readonly policy: BoardPolicy;
}

const isOpen = (unit: UnitState, now: Instant): boolean =>
  unit.status === 'open' && openBedsOf(lineAt(unit, now)) > 0;

/** The standing watches of one board in this node's memory, and when its units change without an entry. */
export class BoardWatchMatcher {
  readonly watches = new Watchlist<ActiveWatch>();
  private readonly changesAt = new Map<string, Instant>();
  /** The watches that were told of a unit's opening, by unit, as long as it lasts. */
  private readonly notified = new Map<string, Set<string>>();

  constructor(
    private readonly live: LiveBoard,
    public matchInputs: MatchInputs,
  ) {}

  get unitIds(): Iterable<string> {
    return this.live.board.units.keys();
  }

  /** The units for which an entry of this one may change the answer: cribs count for all of their facility. */
  touchedBy(unitId: string): string[] {
    const { units } = this.live.board;
    const profile = units.get(unitId)?.profile;
    if (profile?.kind !== 'crib') return [unitId];
    return [...units.values()].flatMap((unit) =>
      unit.profile.facilityId === profile.facilityId ? unit.profile.unitId : [],
    );
  }

  /** Of the units around, a match asks for the free cribs alone. */
  contextAt(now: Instant): MatchContext {
    const cribs = [...this.live.board.units.values()].filter(({ profile }) => profile.kind === 'crib');
    return contextOf({ now, ...this.matchInputs, units: cribs.map(outsideView) });
  }

  noteNotified(watchId: string, unitIds: readonly string[]): void {
    for (const unitId of unitIds)
      this.notified.set(unitId, (this.notified.get(unitId) ?? new Set()).add(watchId));
  }

  /** The opening is over: when the unit fits again, that is told again. */
  noteOver(watchId: string, unitId: string): void {
    this.notified.get(unitId)?.delete(watchId);
  }

  forgetNotified(): void {
    this.notified.clear();
  }

  /** The watches that were told of the unit, and that it does not fit any more at `now`. */
  watchesLeftBy(unitId: string, now: Instant): ActiveWatch[] {
    const told = [...(this.notified.get(unitId) ?? [])].flatMap((id) => this.watches.get(id) ?? []);
    const unit = this.live.board.units.get(unitId);
    if (told.length === 0 || !unit || !isOpen(unit, now)) return told;
    const context = this.contextAt(now);
    return told.filter(({ need }) => !watchMatcherFor(need, context)(unit));
  }

  /** The watches that the unit fits at `now` and that were not told of it, in the order in which they were set. */
  async *watchesFor(unitId: string, now: Instant): AsyncGenerator<ActiveWatch> {
    const unit = this.live.board.units.get(unitId);
    this.expectChange(unitId, unit ? nextChangeOf(unit, now) : null);
    if (!unit || !isOpen(unit, now)) return;
    const context = this.contextAt(now);
    for await (const watch of yieldToEventLoop(this.watches.worthMatching(unit.profile)))
      if (!this.isNotified(watch, unitId) && watchMatcherFor(watch.need, context)(unit)) yield watch;
  }

  /** The units that fit the watch at `now` and were not told to it, the best first. */
  unitsFor(watch: ActiveWatch, now: Instant): string[] {
    const look = watchMatcherFor(watch.need, this.contextAt(now));
    return [...this.live.board.units.values()]
      .flatMap((unit) => look(unit) ?? [])
      .sort(compareMatches)
      .map(({ unitId }) => unitId)
      .filter((unitId) => !this.isNotified(watch, unitId));
  }

  private isNotified({ id }: ActiveWatch, unitId: string): boolean {
    return this.notified.get(unitId)?.has(id) ?? false;
  }

  /** Learns when each unit changes by itself. */
  expectChanges(now: Instant): void {
    for (const [unitId, unit] of this.live.board.units) this.expectChange(unitId, nextChangeOf(unit, now));
  }

  expectChange(unitId: string, at: Instant | null): void {
    if (at) this.changesAt.set(unitId, at);
    else this.changesAt.delete(unitId);
  }

  /** The first moment at which a unit changes by itself. */
  get nextChange(): Instant | null {
    let first: Instant | null = null;
    for (const at of this.changesAt.values()) if (!first || at < first) first = at;
    return first;
  }

  changedBy(now: Instant): string[] {
    return [...this.changesAt].filter(([, at]) => at <= now).map(([unitId]) => unitId);
  }
}
