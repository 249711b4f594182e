import { commandLine, programHelp } from './command-line.js';
import { jest } from '@jest/globals';

/** What the program says on standard output when it is called so. */
async function said(...args: string[]): Promise<string> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await commandLine(args);
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

describe('harborlight', () => {
  it.each([[[]], [['--help']], [['-h']]])('called with %j says which commands there are', async (args) => {
    expect(await said(...args)).toBe(programHelp);
  });

  it.each(['start', 'migrate', 'create-coordinator', 'verify', 'import', 'check-import'])(
    '%s is one of them, and says what it does when it is asked for help',
    async (name) => {
      expect(programHelp).toContain(`\n  ${name} `);
      expect(await said(name, '--help')).toMatch(/^(harborlight|npm run) \S+/);
    },
  );

  it.each([[['improt']], [['constructor']], [['start', '--port']], [['migrate', 'down']]])(
    '%j is refused in words',
    async (args) => {
      await expect(commandLine(args)).rejects.toThrow(/Unknown command|takes no options/);
    },
  );
});
