import { ApiSession } from '../../exchange/api-session.js';
import { checkImport, isClean } from '../../exchange/check/check-import.js';
import { checkText } from '../../exchange/check/check-text.js';
import { checkHelp, readCommand, readCredentials } from '../../exchange/command-line.js';
import { runCommand } from '../../exchange/command-run.js';

/** Holds a board against the file it was imported from. */
export const checkAnImport = (args: readonly string[]): Promise<void> =>
  runCommand(async () => {
    const command = readCommand(args, checkHelp);
    if (command === 'help') return 'clean';
    const api = new ApiSession(readCredentials(process.env));
    await api.signIn();
    const check = await checkImport(command, api);
    process.stdout.write(checkText(check));
    return isClean(check) ? 'clean' : 'notClean';
  });
