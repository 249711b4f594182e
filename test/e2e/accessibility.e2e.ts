import { expectNoAccessibilityViolations, lineOf, test } from './support/harborlight.js';
import type { Person } from './support/people.js';

const screens: readonly (readonly [path: string, person: Person, heading: string])[] = [
  ['/sign-in', 'officer', 'Sign in'],
  ['/boards/kansas-city', 'officer', 'Kansas City (demonstration)'],
  ['/boards/kansas-city/shelter', 'staff', 'My shelter'],
  ['/boards/kansas-city/registry', 'coordinator', 'Registry'],
  ['/account', 'court', 'Account'],
  ['/boards/kansas-city/shelter', 'court', 'Not allowed'],
  ['/nowhere', 'court', 'Not found'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [path, person, heading] of screens)
    test(`${heading}: nothing keeps anybody out, in ${colorScheme}`, async ({ browserOf }) => {
      const page = await browserOf(person);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await expectNoAccessibilityViolations(page);
    });

  test(`A unit’s panel: nothing keeps anybody out, in ${colorScheme}`, async ({ browserOf }) => {
    const page = await browserOf('officer');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/boards/kansas-city?q=Ironweed');
    await lineOf(page, 'Girls’ house').getByRole('link').click();
    await page.getByRole('heading', { name: 'Last changes' }).waitFor();
    await expectNoAccessibilityViolations(page);
  });
}
