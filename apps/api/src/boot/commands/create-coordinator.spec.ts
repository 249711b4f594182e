import { readCoordinator } from './create-coordinator.js';

const right = {
  '--board': 'kansas-city',
  '--name': 'Kansas City',
  '--time-zone': 'America/Chicago',
  '--email': 'kai@test.example',
};
const written = (options: Readonly<Record<string, string>>): string[] => Object.entries(options).flat();

describe('the command line of npm run create:coordinator', () => {
  it('reads a whole command', async () => {
    expect(await readCoordinator(written(right))).toEqual({
      board: { code: 'kansas-city', name: 'Kansas City', timeZone: 'America/Chicago' },
      email: 'kai@test.example',
      name: 'kai@test.example',
      operator: false,
    });
  });

  it.each([
    ['--board', 'Kansas City'],
    ['--name', 'K'],
    ['--time-zone', 'Mars/Base'],
    ['--email', 'kai'],
  ])('names the option that is wrong, before all others: %s', async (option, value) => {
    await expect(readCoordinator(written({ ...right, [option]: value }))).rejects.toThrow(
      new RegExp(`^${option}: use `),
    );
  });

  it('names every option that is wrong', async () => {
    await expect(
      readCoordinator(written({ ...right, '--board': 'K', '--time-zone': 'Mars/Base' })),
    ).rejects.toThrow(/^--board: use .*\n--time-zone: use .*\n\nnpm run create:coordinator/);
  });
});
