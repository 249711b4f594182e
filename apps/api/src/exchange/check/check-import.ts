import type { Verification } from '@harborlight/contracts';
import { readHead, verifyBoard } from '@harborlight/contracts/operations';
import type { ApiSession } from '../api-session.js';
import type { ImportCommand } from '../command-line.js';
import { ExchangeProblem } from '../exchange-problem.js';
import { findBoard, importFile, type Progress } from '../import-file.js';
import { countedAt } from '../reading.js';
import type { ImportReport } from '../report.js';
import { checkReviews, type CountedNight, type ReviewsCheck } from './check-reviews.js';
import {
  compareNight,
  noTotals,
  plus,
  totalsPerSector,
  type Difference,
  type Totals,
} from './compare-night.js';
import { publishedNights, secondReaders } from './published.js';

interface NightCheck {
  readonly night: string;
  readonly totals: Totals;
  readonly differences: readonly Difference[];
}

export interface ImportCheck {
  readonly nights: readonly NightCheck[];
  /** The file's sums over all nights. */
  readonly sectors: ReadonlyMap<string, Totals>;
  readonly reviews: ReviewsCheck;
  readonly verification: Verification;
  /** What importing the file once more did; null where the board differed and it was not tried. */
  readonly again: { readonly report: ImportReport; readonly newEntries: number } | null;
}

const silent: Progress = { start: () => undefined, row: () => undefined, stop: () => undefined };

async function importAgain(command: ImportCommand, api: ApiSession): Promise<ImportCheck['again']> {
  const head = () => api.call(readHead, { params: { code: command.board } });
  const before = await head();
  let report: ImportReport | undefined;
  await importFile(command, api, silent, (begun) => (report = begun));
  if (!report) throw new Error('an import without a report');
  return { report, newEntries: (await head()).seq - before.seq };
}

/**
 * Holds a board against the file it was imported from: every programme and every sector's sums as of every night,
 * what reviews show of moments between them, the hash chains, and that importing the file once more changes nothing.
 */
export async function checkImport(command: ImportCommand, api: ApiSession): Promise<ImportCheck> {
  const { preset, board, range, file } = command;
  const reader = secondReaders[preset.name];
  if (!reader) throw new ExchangeProblem(`An import of ${preset.name} cannot be checked.`);
  const snapshot = await findBoard(api, board);
  if (!snapshot)
    throw new ExchangeProblem(`Board ${board} does not exist, or this account cannot see it. Check --board.`);

  const nights: NightCheck[] = [];
  const counted: CountedNight[] = [];
  const sectors = new Map<string, Totals>();
  for (const [night, published] of await publishedNights(file, reader, range)) {
    const at = countedAt(night, preset, snapshot.timeZone);
    counted.push({ at, published });
    const asOf = await findBoard(api, board, at);
    const perSector = totalsPerSector(published);
    for (const [sector, totals] of perSector)
      sectors.set(sector, plus(sectors.get(sector) ?? noTotals, totals));
    nights.push({
      night,
      totals: [...perSector.values()].reduce(plus, noTotals),
      differences: compareNight(published, asOf?.units ?? [], at),
    });
  }
  const reviews = await checkReviews(api, command, reader, counted);
  const verification = await api.call(verifyBoard, { params: { code: board } });
  const isEqual = nights.every(({ differences }) => differences.length === 0);
  return { nights, sectors, reviews, verification, again: isEqual ? await importAgain(command, api) : null };
}

export const isClean = ({ nights, reviews, verification, again }: ImportCheck): boolean =>
  nights.length > 0 &&
  nights.every(({ differences }) => differences.length === 0) &&
  reviews.differences.length === 0 &&
  verification.intact &&
  again !== null &&
  again.newEntries === 0 &&
  again.report.rows.imported === 0;
