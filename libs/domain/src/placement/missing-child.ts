import { missingChildDuties } from '../packs/federal/duties.js';
import type { DutyToTell } from '../packs/pack.js';
import { packInForce } from '../packs/packs.js';
import { addMinutes, type Instant } from '../time/instant.js';
import type { LocalizedText } from '../vocabulary/localized-text.js';

/** One call to make, and where its number was found. */
export interface MissingChildCall {
  /** The code of the duty to tell. */
  readonly code: string;
  readonly who: LocalizedText;
  readonly phone: string;
  readonly source: string;
}

/** The clock that runs once a child left a placement unplanned, and who must be told before it ends. */
export interface MissingChildClock {
  readonly state: string;
  readonly startedAt: Instant;
  readonly reportBy: Instant;
  readonly source: string;
  readonly call: readonly MissingChildCall[];
  /** Until counsel of the community has confirmed the limit and the numbers, the screen says so. */
  readonly confirmedByCounsel: boolean;
}

const callsOf = (duties: readonly DutyToTell[]): MissingChildCall[] =>
  duties.flatMap(({ code, who, phone, phoneSource }) =>
    phone === null || phoneSource === null ? [] : [{ code, who, phone, source: phoneSource }],
  );

const limitsOf = (duties: readonly DutyToTell[]): { source: string; withinMinutes: number }[] =>
  duties.flatMap(({ source, withinMinutes }) => (withinMinutes === null ? [] : [{ source, withinMinutes }]));

/**
 * Who must be told that a child left a placement in `state`, and by when: the duties of the rules in force there at
 * that moment, the shortest limit for all (docs/practice.md 1.11 and 1.12). Federal law where no version reaches so far back.
 */
export function missingChildClock(state: string, startedAt: Instant): MissingChildClock {
  const duties = (packInForce(state, startedAt)?.duties ?? missingChildDuties).filter(
    ({ event }) => event === 'left-placement',
  );
  const { source, withinMinutes } = limitsOf(duties).reduce((one, other) =>
    other.withinMinutes < one.withinMinutes ? other : one,
  );
  return {
    state,
    startedAt,
    reportBy: addMinutes(startedAt, withinMinutes),
    source,
    call: callsOf(duties),
    confirmedByCounsel: duties.every(({ confidence }) => confidence === 'confirmed'),
  };
}
