import type { Instant, Line } from '@harborlight/domain';
import type { Published } from './published.js';

export interface Totals {
  readonly programmes: number;
  readonly staffed: number;
  readonly occupied: number;
  readonly free: number;
}

/** One thing that file and board do not say alike. `of` is a programme or a sector. */
export interface Difference {
  readonly of: string;
  readonly what: keyof Totals | 'sector' | 'report';
  readonly file: string | number | null;
  readonly board: string | number | null;
}

const measures = ['staffed', 'occupied', 'free'] as const;

/** What the board says of a unit, in the file's words; null where it never reported, or is not of a file. */
export function saidBy({ counts, externalId, sector }: Line): Published | null {
  if (!counts || externalId === null) return null;
  const { staffed, occupied, available, overBy } = counts;
  return { externalId, sector: sector ?? '', staffed, occupied, free: available - overBy };
}

export const noTotals: Totals = { programmes: 0, staffed: 0, occupied: 0, free: 0 };

export const plus = (a: Totals, b: Totals): Totals => ({
  programmes: a.programmes + b.programmes,
  staffed: a.staffed + b.staffed,
  occupied: a.occupied + b.occupied,
  free: a.free + b.free,
});

export function totalsPerSector(night: readonly Published[]): Map<string, Totals> {
  const totals = new Map<string, Totals>();
  for (const { sector, ...counts } of night)
    totals.set(sector, plus(totals.get(sector) ?? noTotals, { programmes: 1, ...counts }));
  return totals;
}

function compareProgrammes(file: readonly Published[], board: readonly Published[]): Difference[] {
  const told = new Map(board.map((said) => [said.externalId, said]));
  const differences: Difference[] = [];
  for (const published of file) {
    const { externalId: of } = published;
    const said = told.get(of);
    told.delete(of);
    if (!said) differences.push({ of, what: 'report', file: 'reported', board: null });
    else
      for (const what of [...measures, 'sector'] as const)
        if (said[what] !== published[what])
          differences.push({ of, what, file: published[what], board: said[what] });
  }
  for (const of of told.keys()) differences.push({ of, what: 'report', file: null, board: 'reported' });
  return differences;
}

function compareSectors(file: readonly Published[], board: readonly Published[]): Difference[] {
  const inFile = totalsPerSector(file);
  const onBoard = totalsPerSector(board);
  return [...new Set([...inFile.keys(), ...onBoard.keys()])].flatMap((of) =>
    (['programmes', ...measures] as const).flatMap((what) => {
      const [a, b] = [inFile.get(of)?.[what] ?? 0, onBoard.get(of)?.[what] ?? 0];
      return a === b ? [] : [{ of, what, file: a, board: b }];
    }),
  );
}

/** Where the board as of `at` differs from what the file says of that night: each programme, and each sector's sums. */
export function compareNight(file: readonly Published[], lines: readonly Line[], at: Instant): Difference[] {
  const board = lines.flatMap((line) => (line.at === at ? (saidBy(line) ?? []) : []));
  return [...compareProgrammes(file, board), ...compareSectors(file, board)];
}
