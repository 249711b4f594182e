import { ConfigError } from '../platform/config.js';

interface Command {
  readonly does: string;
  /** Loads the code of this command alone. */
  readonly load: () => Promise<(args: readonly string[]) => Promise<void>>;
  /** A command without options of its own; the others answer `--help` themselves. */
  readonly takesNothing?: true;
}

const commands: Readonly<Record<string, Command>> = {
  start: {
    does: 'serve the board (npm start)',
    load: async () => (await import('./commands/start.js')).start,
    takesNothing: true,
  },
  migrate: {
    does: 'bring the schema of the database up to date',
    load: async () => (await import('./commands/migrate.js')).migrate,
    takesNothing: true,
  },
  'create-coordinator': {
    does: 'create a board and the first person who can sign in to it',
    load: async () => (await import('./commands/create-coordinator.js')).createCoordinator,
  },
  verify: {
    does: 'recompute the hash chains of the boards',
    load: async () => (await import('./commands/verify.js')).verify,
  },
  import: {
    does: 'write a published file of nightly counts to a board',
    load: async () => (await import('./commands/import.js')).importCounts,
  },
  'check-import': {
    does: 'compare a board with the file it was imported from',
    load: async () => (await import('./commands/check-import.js')).checkAnImport,
  },
};

const listed = Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(20)}${does}`);

export const programHelp = `harborlight <command> [options]

${listed.join('\n')}

Run harborlight <command> --help for more. docs/configuration.md lists the environment variables.
`;

const asksForHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h');

/** Runs the command that the first argument names, with the others; a ConfigError says what was not understood. */
export async function commandLine([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(programHelp);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new ConfigError(`Unknown command ${name}. Use one of these:\n\n${programHelp}`);
  if (command.takesNothing && asksForHelp(args)) {
    process.stdout.write(`harborlight ${name}: ${command.does}. It takes no options.\n`);
    return;
  }
  if (command.takesNothing && args.length > 0)
    throw new ConfigError(`harborlight ${name} takes no options. Remove: ${args.join(' ')}`);
  await (
    await command.load()
  )(args);
}
