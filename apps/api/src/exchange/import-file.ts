import type { BoardSnapshot, RegistryView } from '@harborlight/contracts';
import { readBoard, readRegistry } from '@harborlight/contracts/operations';
import { instantOf, type Instant } from '@harborlight/domain';
import { ApiRefusal, type ApiSession } from './api-session.js';
import { ApiWriter, boardToBe, DryWriter } from './board-writer.js';
import type { ImportCommand } from './command-line.js';
import { ExchangeProblem } from './exchange-problem.js';
import { KnownRegistry } from './known-registry.js';
import { play } from './play.js';
import { readSource } from './read-file.js';
import { beginReport, type ImportReport } from './report.js';
import { bytesOf } from './source-file.js';

/** Tells somebody who watches how far it has come. */
export interface Progress {
  start(rows: number): void;
  row(): void;
  stop(): void;
}

/** A board's snapshot, or null where there is none that this account may see. */
export async function findBoard(
  api: ApiSession,
  code: string,
  asOf?: Instant,
): Promise<BoardSnapshot | null> {
  try {
    return await api.call(readBoard, { params: { code }, query: asOf === undefined ? {} : { asOf } });
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return null;
    throw error;
  }
}

const noRegistry: RegistryView = { agencies: [], regions: [], facilities: [] };

function zoneOf({ preset, timeZone, board }: ImportCommand, found: BoardSnapshot | null): string {
  if (found && timeZone !== null && timeZone !== found.timeZone)
    throw new ExchangeProblem(
      `The board ${board} is in the time zone ${found.timeZone}, not ${timeZone}. Leave out --time-zone.`,
    );
  return found?.timeZone ?? timeZone ?? preset.timeZone;
}

/**
 * Reads the whole file, then brings the board to it. `onReport` is told at once of the report that the run fills,
 * so that a run that breaks off can still say what it did.
 */
export async function importFile(
  command: ImportCommand,
  api: ApiSession,
  progress: Progress,
  onReport: (report: ImportReport) => void,
): Promise<void> {
  const begun = performance.now();
  const { preset, board, dryRun, range } = command;
  const found = await findBoard(api, board);
  if (!found && !command.createBoard)
    throw new ExchangeProblem(
      `Board ${board} does not exist, or this account cannot see it. Use --create-board to create it.`,
    );
  const timeZone = zoneOf(command, found);
  const now = instantOf(Date.now());
  const source = await readSource(bytesOf(command.file), preset, { range, timeZone, now });
  const report = beginReport({ preset: preset.name, file: command.file, board, dryRun }, source);
  onReport(report);

  const writer = dryRun ? new DryWriter() : new ApiWriter(api, board);
  if (!found) await writer.createBoard(preset.boardName, timeZone);
  const registry = found ? await api.call(readRegistry, { params: { code: board } }) : noRegistry;
  if (!registry.regions.some(({ code }) => code === preset.region.code))
    await writer.nameRegion(preset.region);

  progress.start(source.nights.reduce((rows, { readings }) => rows + readings.length, 0));
  try {
    await play(
      source,
      {
        preset,
        timeZone,
        writer,
        known: new KnownRegistry(registry, found ?? boardToBe(board, preset.boardName, timeZone)),
        linesAsOf: async (at) => (await findBoard(api, board, at))?.units ?? [],
        realtimeFactor: dryRun ? null : command.realtimeFactor,
        onRow: () => progress.row(),
      },
      report,
    );
  } finally {
    progress.stop();
    report.seconds = (performance.now() - begun) / 1_000;
  }
}
