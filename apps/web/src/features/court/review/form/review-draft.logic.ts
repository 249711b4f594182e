import {
  addMinutes,
  clockStarts,
  instantOf,
  instantOfWallClock,
  localDateAt,
  wallTimeAt,
  type ClockStart,
  type Instant,
  type Need,
} from '@harborlight/domain';
import { emptyDraft, needOf, openIn, type NeedDraft } from '../../../../shared/need/need-draft.logic.js';

export const whenChoices = ['now', 'hour-ago', 'night', 'other'] as const;
export type WhenChoice = (typeof whenChoices)[number];

/** A review as far as it has been said. It lives in the page that asks, and nowhere else. */
export interface ReviewDraft {
  readonly when: WhenChoice;
  /** Date and time on the board's own wall (`2026-11-22T02:10`), where `when` is `other`. */
  readonly moment: string;
  readonly need: NeedDraft;
  readonly ground: string | null;
  /** Date and time on the board's own wall; empty where nobody said. */
  readonly custody: string;
  readonly clockStart: ClockStart;
  readonly token: string;
}

/** `POST /api/reviews`: what a court asks of the board. */
export interface AskedReview {
  readonly board: string;
  readonly state: string;
  readonly moment: Instant;
  readonly need: Need;
  readonly ground?: string;
  readonly custodyAt?: Instant;
  readonly clockStart?: ClockStart;
  readonly token?: string;
}

export const emptyReview: ReviewDraft = {
  when: 'now',
  moment: '',
  need: emptyDraft(),
  ground: null,
  custody: '',
  clockStart: clockStarts[0],
  token: '',
};

export const reviewFields = ['moment', 'need', 'ground', 'custodyAt', 'token'] as const;
/** What of the form can be at fault. */
export type ReviewField = (typeof reviewFields)[number];

export type ReviewFaults = Partial<Readonly<Record<ReviewField, string>>>;

/** Where and when the form is filled in. */
export interface FormContext {
  readonly board: string;
  readonly timeZone: string;
  readonly nowMs: number;
}

const minuteMs = 60_000;
const decisionHour = '02:00';

/** The minute that has begun: a clock a second ahead of the server's would ask for a moment that has not come. */
const thisMinute = (nowMs: number): Instant => instantOf(Math.floor(nowMs / minuteMs) * minuteMs);

function lastNight(now: Instant, timeZone: string): Instant {
  const hourOn = (days: number) =>
    instantOfWallClock(`${localDateAt(now, timeZone, days)}T${decisionHour}`, timeZone);
  return hourOn(0) <= now ? hourOn(0) : hourOn(-1);
}

const isComplete = (wallClock: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(wallClock);

/** The hour of decision; null where a typed one is not complete. */
export function momentOf(
  { when, moment }: Pick<ReviewDraft, 'when' | 'moment'>,
  { nowMs, timeZone }: Pick<FormContext, 'nowMs' | 'timeZone'>,
): Instant | null {
  const now = thisMinute(nowMs);
  switch (when) {
    case 'now':
      return now;
    case 'hour-ago':
      return addMinutes(now, -60);
    case 'night':
      return lastNight(now, timeZone);
    case 'other':
      return isComplete(moment) ? instantOfWallClock(moment, timeZone) : null;
  }
}

/** The instant as a field for date and time shows it on the board's own wall. */
export const wallClockOf = (at: Instant, timeZone: string): string =>
  `${localDateAt(at, timeZone)}T${wallTimeAt(at, timeZone).time}`;

/** Another way of saying when; a moment about to be typed starts with the one that was chosen. */
export function withWhen(draft: ReviewDraft, when: WhenChoice, bench: FormContext): ReviewDraft {
  const chosen = momentOf(draft, bench);
  const moment = when === 'other' && chosen ? wallClockOf(chosen, bench.timeZone) : draft.moment;
  return { ...draft, when, moment };
}

/** A place of another state than the one chosen is no answer any more, and neither is a ground of its law. */
export function withState(draft: ReviewDraft, state: string): ReviewDraft {
  if (draft.need.state === state) return draft;
  return { ...draft, need: { ...draft.need, state, region: null }, ground: null };
}

export const withNeed = (draft: ReviewDraft, need: NeedDraft): ReviewDraft => ({
  ...draft,
  need,
  ground: need.state === draft.need.state ? draft.ground : null,
});

/** The token of a request as somebody reads it from a paper: small letters and missing hyphens do not matter. */
export function tokenOf(typed: string): string | null {
  const letters = typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return /^R[0-9A-HJKMNP-TV-Z]{8}$/.test(letters) ? `R-${letters.slice(1, 5)}-${letters.slice(5)}` : null;
}

function faultsOf(draft: ReviewDraft, bench: FormContext): ReviewFaults {
  const moment = momentOf(draft, bench);
  const custody = isComplete(draft.custody) ? instantOfWallClock(draft.custody, bench.timeZone) : null;
  return {
    ...(moment === null && { moment: 'no-moment' }),
    ...(moment !== null && moment > instantOf(bench.nowMs) && { moment: 'moment-ahead' }),
    ...(openIn(draft.need).length > 0 && { need: 'need-open' }),
    ...(custody !== null && moment !== null && custody > moment && { custodyAt: 'custody-after-moment' }),
    ...(draft.token.trim() !== '' && tokenOf(draft.token) === null && { token: 'no-token' }),
  };
}

/** The review the form asks for, or what is wrong with it. */
export function reviewOf(
  draft: ReviewDraft,
  bench: FormContext,
): { readonly asked: AskedReview } | { readonly faults: ReviewFaults } {
  const faults = faultsOf(draft, bench);
  const moment = momentOf(draft, bench);
  const need = needOf(draft.need);
  if (Object.keys(faults).length > 0 || moment === null || need === null) return { faults };
  const token = tokenOf(draft.token);
  return {
    asked: {
      board: bench.board,
      state: need.state,
      moment,
      need,
      ...(draft.ground !== null && { ground: draft.ground }),
      ...(isComplete(draft.custody) && {
        custodyAt: instantOfWallClock(draft.custody, bench.timeZone),
        clockStart: draft.clockStart,
      }),
      ...(token !== null && { token }),
    },
  };
}
