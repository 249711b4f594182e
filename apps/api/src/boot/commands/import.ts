import { SingleBar } from 'cli-progress';
import { ApiSession } from '../../exchange/api-session.js';
import { importHelp, readCommand, readCredentials } from '../../exchange/command-line.js';
import { runCommand } from '../../exchange/command-run.js';
import { importFile, type Progress } from '../../exchange/import-file.js';
import { reportText, type ImportReport } from '../../exchange/report.js';

/** A bar on standard error where somebody watches, so that standard output stays a report. */
function progressOnTerminal(): Progress {
  if (!process.stderr.isTTY) return { start: () => undefined, row: () => undefined, stop: () => undefined };
  const format = '{bar} {percentage}% {value}/{total} rows {eta_formatted}';
  const bar = new SingleBar({ format, clearOnComplete: true });
  return { start: (rows) => bar.start(rows, 0), row: () => bar.increment(), stop: () => bar.stop() };
}

/** Plays a published file of counts onto a board. */
export const importCounts = (args: readonly string[]): Promise<void> =>
  runCommand(async () => {
    const command = readCommand(args, importHelp);
    if (command === 'help') return 'clean';
    const api = new ApiSession(readCredentials(process.env));
    await api.signIn();

    let report: ImportReport | undefined;
    try {
      await importFile(command, api, progressOnTerminal(), (begun) => (report = begun));
      return report && report.rows.rejected > 0 ? 'notClean' : 'clean';
    } finally {
      if (report) process.stdout.write(command.json ? `${JSON.stringify(report)}\n` : reportText(report));
    }
  });
