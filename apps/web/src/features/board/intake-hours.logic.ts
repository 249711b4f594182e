import type { IntakeHours } from '@harborlight/domain';

export interface DayRun {
  readonly first: number;
  readonly last: number;
}

/** The days of a stretch of intake hours as runs: Monday to Friday, then Sunday. */
export function dayRuns({ days }: Pick<IntakeHours, 'days'>): DayRun[] {
  const runs: DayRun[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.last === day - 1) runs[runs.length - 1] = { ...last, last: day };
    else runs.push({ first: day, last: day });
  }
  return runs;
}
