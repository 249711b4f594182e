import { SingleBar } from 'cli-progress';
import { ApiRefusal, ApiSession } from './exchange/api-session.js';
import { importHelp, readCommand, readCredentials } from './exchange/command-line.js';
import { ExchangeProblem } from './exchange/exchange-problem.js';
import { importFile, type Progress } from './exchange/import-file.js';
import { reportText, type ImportReport } from './exchange/report.js';

const exitCode = { done: 0, someRejected: 1, failed: 2 } as const;

/** A bar on standard error where somebody watches, so that standard output stays a report. */
function progressOnTerminal(): Progress {
  if (!process.stderr.isTTY) return { start: () => undefined, row: () => undefined, stop: () => undefined };
  const bar = new SingleBar({
    format: '{bar} {percentage}% {value}/{total} rows {eta_formatted}',
    clearOnComplete: true,
  });
  return { start: (rows) => bar.start(rows, 0), row: () => bar.increment(), stop: () => bar.stop() };
}

async function run(argv: readonly string[]): Promise<number> {
  let report: ImportReport | undefined;
  let json = false;
  try {
    const command = readCommand(argv);
    if (command === 'help') {
      process.stdout.write(importHelp);
      return exitCode.done;
    }
    json = command.json;
    const api = new ApiSession(readCredentials(process.env));
    await api.signIn();
    await importFile(command, api, progressOnTerminal(), (begun) => (report = begun));
    return report && report.rows.rejected > 0 ? exitCode.someRejected : exitCode.done;
  } catch (error) {
    if (error instanceof ApiRefusal)
      process.stderr.write(`The API refused: ${error.code}${error.field ? ` (${error.field})` : ''}.\n`);
    else if (error instanceof ExchangeProblem) process.stderr.write(`${error.message}\n`);
    else throw error;
    return exitCode.failed;
  } finally {
    if (report) process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  }
}

process.exitCode = await run(process.argv.slice(2));
