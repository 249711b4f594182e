import { whyNotCensus, type Census, type Line, type Refusal, type UnitReport } from '@harborlight/domain';

export const draftFields = ['occupied', 'staffed'] as const;
export type DraftField = (typeof draftFields)[number];

/** Numbers changed on this phone and not yet sent; a field that was not touched follows the board. */
export type Draft = Partial<Census>;

/** The numbers on the card; null where nobody has said one yet. */
export type Numbers = Readonly<Record<DraftField, number | null>>;

export const numbersOf = (report: UnitReport | null, draft: Draft): Numbers => {
  const known = report?.staffed == null ? null : report;
  return {
    occupied: draft.occupied ?? known?.occupied ?? null,
    staffed: draft.staffed ?? known?.staffed ?? null,
  };
};

/** The draft after a field is set; a number that the board says already is no change. */
export function drafted(draft: Draft, report: UnitReport | null, field: DraftField, value: number): Draft {
  const { [field]: _, ...others } = draft;
  return numbersOf(report, {})[field] === value ? others : { ...others, [field]: value };
}

/** One more or one less; from unknown, the first step says "none" or "one". */
export const stepped = (value: number | null, by: 1 | -1): number => Math.max(0, (value ?? 0) + by);

export const isDrafted = (draft: Draft): boolean => Object.keys(draft).length > 0;

export const censusOf = ({ occupied, staffed }: Numbers): Census | null =>
  occupied === null || staffed === null ? null : { occupied, staffed };

/** Why the numbers on the card cannot be saved as they stand. */
export const whyNotSave = (census: Census, line: Pick<Line, 'licensed' | 'status'>): Refusal[] =>
  whyNotCensus(census, '', { licensed: line.licensed, closed: line.status === 'closed', lastAt: null });
