import { addMinutes, type Instant, type Timeline, type TimelineMark } from '@harborlight/domain';

type Span = Pick<Timeline, 'from' | 'to'>;

const minuteMs = 60_000;
const minutesBetween = (from: Instant, to: Instant): number =>
  Math.ceil((Date.parse(to) - Date.parse(from)) / minuteMs);

/** Minutes that one press of an arrow key moves, and the longest stretch, in minutes, over which it does. */
const steps = [
  { step: 1, upTo: 8 * 60 },
  { step: 5, upTo: 2 * 24 * 60 },
  { step: 15, upTo: 7 * 24 * 60 },
] as const;
const widestStep = 60;

/** Whole minutes that one press of an arrow key moves: a day is crossed in a few hundred, not in thousands. */
export const stepOf = ({ from, to }: Span): number =>
  steps.find(({ upTo }) => minutesBetween(from, to) <= upTo)?.step ?? widestStep;

/** How far the slider reaches: its last place is the end, however long the last step. */
export const lengthOf = (span: Span): number => {
  const step = stepOf(span);
  return Math.ceil(minutesBetween(span.from, span.to) / step) * step;
};

/** The instant at a place of the slider, in minutes from its start. */
export function instantAt(span: Span, place: number): Instant {
  const at = addMinutes(span.from, place);
  return at < span.to ? at : span.to;
}

/** The place of an instant on the slider, on one of its steps. */
export function placeOf(span: Span, at: Instant): number {
  if (at >= span.to) return lengthOf(span);
  const step = stepOf(span);
  return Math.round(minutesBetween(span.from, at) / step) * step;
}

/** How far along an instant lies, from 0 to 1. */
export function shareOf({ from, to }: Span, at: Instant): number {
  const whole = Date.parse(to) - Date.parse(from);
  return whole > 0 ? (Date.parse(at) - Date.parse(from)) / whole : 0;
}

type Marks = readonly Pick<TimelineMark, 'at'>[];

export const markBefore = (marks: Marks, at: Instant): Instant | null =>
  marks.findLast((mark) => mark.at < at)?.at ?? null;

export const markAfter = (marks: Marks, at: Instant): Instant | null =>
  marks.find((mark) => mark.at > at)?.at ?? null;
