import type { FacilityClass } from '../vocabulary/codes.js';

/** What a call or an answer found where the board had said open with this chance. */
export interface Finding {
  readonly predicted: number;
  readonly found: 'open' | 'full';
}

export interface PlacedFinding extends Finding {
  readonly class: FacilityClass;
  readonly facilityId: string;
}

export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly findings: number;
  /** The mean of what was predicted. */
  readonly predicted: number;
  /** The share that was found open. */
  readonly found: number;
}

const bins = 10;

const happened = ({ found }: Finding): number => (found === 'open' ? 1 : 0);

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const meanPrediction = (findings: readonly Finding[]): number =>
  mean(findings.map(({ predicted }) => predicted));

const shareOpen = (findings: readonly Finding[]): number => mean(findings.map(happened));

/**
 * The mean squared distance between what was predicted and what was found: 0 is a prophet, 0.25 is always saying
 * one half; null without findings. G. W. Brier, *Verification of forecasts expressed in terms of probability*,
 * Monthly Weather Review 78, 1950.
 */
export const brierScore = (findings: readonly Finding[]): number | null =>
  findings.length === 0
    ? null
    : mean(findings.map((finding) => (finding.predicted - happened(finding)) ** 2));

/** What always predicting the share that was found open would have scored; null without findings. */
export const brierOfShare = (findings: readonly Finding[]): number | null =>
  brierScore(findings.map((finding) => ({ ...finding, predicted: shareOpen(findings) })));

/** What was predicted beside what was found, by tenths of the chance; tenths nobody predicted are left out. */
export function calibrationBins(findings: readonly Finding[]): CalibrationBin[] {
  const binOf = ({ predicted }: Finding) => Math.min(bins - 1, Math.floor(predicted * bins));
  return Array.from({ length: bins }, (_, bin) => ({
    from: bin / bins,
    to: (bin + 1) / bins,
    inside: findings.filter((finding) => binOf(finding) === bin),
  }))
    .filter(({ inside }) => inside.length > 0)
    .map(({ from, to, inside }) => ({
      from,
      to,
      findings: inside.length,
      predicted: meanPrediction(inside),
      found: shareOpen(inside),
    }));
}

/** How right the board was: all in all, by tenths of the chance, by class, and by facility. */
export function calibrationOf(findings: readonly PlacedFinding[]) {
  return {
    findings: findings.length,
    brier: brierScore(findings),
    brierOfShare: brierOfShare(findings),
    bins: calibrationBins(findings),
    classes: [...Map.groupBy(findings, (finding) => finding.class)].map(([ofClass, of]) => ({
      class: ofClass,
      findings: of.length,
      predicted: meanPrediction(of),
      found: shareOpen(of),
      brier: brierScore(of) ?? 0,
    })),
    facilities: [...Map.groupBy(findings, ({ facilityId }) => facilityId)].map(([facilityId, of]) => ({
      facilityId,
      findings: of.length,
      foundOpen: of.filter(({ found }) => found === 'open').length,
    })),
  };
}
