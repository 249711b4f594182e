import type { CalibrationView } from '@harborlight/contracts';

/** One group of findings in the diagram: what was said, what was found, and how many it stands for. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const smallest = 4;
const largest = 12;

/** The points of a reliability diagram on a square of `size`; the area of a point grows with its findings. */
export function pointsOf(bins: CalibrationView['bins'], size: number): Point[] {
  const most = Math.max(1, ...bins.map(({ findings }) => findings));
  return bins
    .filter(({ findings }) => findings > 0)
    .map(({ predicted, found, findings }) => ({
      x: predicted * size,
      y: (1 - found) * size,
      radius: smallest + (largest - smallest) * Math.sqrt(findings / most),
    }));
}

/**
 * How much better the board predicts than somebody who always says the overall share: 1 is perfect, 0 no better,
 * below 0 worse (the Brier skill score).
 */
export const skillOf = ({
  brier,
  brierOfShare,
}: Pick<CalibrationView, 'brier' | 'brierOfShare'>): number | null =>
  brier === null || brierOfShare === null || brierOfShare === 0 ? null : 1 - brier / brierOfShare;

/** The facilities whose status was wrong most often first; of equals, the one with more findings. */
export const leastRightFirst = (facilities: CalibrationView['facilities']): CalibrationView['facilities'] =>
  [...facilities].sort(
    (a, b) => a.foundOpen / a.findings - b.foundOpen / b.findings || b.findings - a.findings,
  );
