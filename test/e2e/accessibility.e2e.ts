import { Finder } from './support/finder.js';
import {
  expectEnoughContrast,
  expectNoAccessibilityViolations,
  showIn,
  lineOf,
  test,
} from './support/harborlight.js';
import type { UserActions } from './support/user-actions.js';
import { Inbox } from './support/inbox.js';
import type { Person } from './support/people.js';
import { ShelterScreen } from './support/shelter-screen.js';

const screens: readonly (readonly [path: string, person: Person, heading: string])[] = [
  ['/sign-in', 'officer', 'Sign in'],
  ['/boards/kansas-city', 'officer', 'Kansas City (demonstration)'],
  ['/boards/kansas-city/shelter', 'staff', 'My shelter'],
  ['/boards/kansas-city/registry', 'coordinator', 'Facilities'],
  ['/account', 'court', 'Account'],
  ['/boards/kansas-city/shelter', 'court', 'Not allowed'],
  ['/nowhere', 'court', 'Not found'],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [path, person, heading] of screens)
    test(`${heading}: nothing keeps anybody out, in ${colorScheme}`, async ({ browserOf }) => {
      const page = await browserOf(person);
      await showIn(page, colorScheme);
      await page.goto(path);
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await expectNoAccessibilityViolations(page);
    });

  test(`A unit’s panel: nothing keeps anybody out, in ${colorScheme}`, async ({ browserOf }) => {
    const page = await browserOf('officer');
    await showIn(page, colorScheme);
    await page.goto('/boards/kansas-city?q=Ironweed');
    await lineOf(page, 'Girls’ house').getByRole('link').click();
    await page.getByRole('heading', { name: 'Last changes' }).waitFor();
    await expectNoAccessibilityViolations(page);
  });
}

async function expectOpenToAll({ page }: UserActions): Promise<void> {
  await showIn(page, 'light');
  await expectNoAccessibilityViolations(page);
  await showIn(page, 'dark');
  await expectEnoughContrast(page);
}

async function expectPageOpenToAll(user: UserActions, path: string, heading: string): Promise<void> {
  await user.page.goto(`/boards/kansas-city/${path}`);
  await user.page.getByRole('heading', { name: heading }).first().waitFor();
  await expectOpenToAll(user);
}

test('Finding, asking, answering and placing: nothing keeps anybody out, in light and in dark', async ({
  actionsOf,
  town,
}) => {
  test.slow();
  await town.saveCensus('Girls’ hall', 'Girls’ house', 'Quiet rooms');
  const [officer, staff] = [await actionsOf('officer', 'en'), await actionsOf('staff', 'en')];
  const coordinator = await actionsOf('coordinator', 'en');
  const [finder, shelter] = [new Finder(officer), new ShelterScreen(staff)];

  await test.step('the page of finding, empty', () => expectPageOpenToAll(officer, 'find', 'Find a bed'));
  await test.step('the beds that were found, and one held', async () => {
    await finder.sayCommonNeed();
    await finder.holdBest();
    await expectOpenToAll(officer);
  });
  await finder.ask('Girls’ house', 'Quiet rooms');
  await test.step('an inbox', async () => {
    await staff.page.goto('/boards/kansas-city');
    await shelter.waiting(2).waitFor();
    await new Inbox(staff).open();
    await new Inbox(staff).newest('offer').waitFor();
    await expectOpenToAll(staff);
  });
  await test.step('what a shelter is asked', async () => {
    await expectPageOpenToAll(staff, 'asked', 'Girls’ house');
    await shelter.look('Girls’ house');
    await expectOpenToAll(staff);
  });
  await test.step('requests', () => expectPageOpenToAll(officer, 'requests', 'My requests'));
  await test.step('open requests', () => expectPageOpenToAll(coordinator, 'open', 'Open requests'));
  await shelter.accept('Girls’ house');
  await test.step('one request, answered', async () => {
    await finder.open();
    await finder.openRequest();
    await officer.page.getByRole('heading', { name: 'said yes' }).waitFor();
    await expectOpenToAll(officer);
  });
  await test.step('who arrives', () => expectPageOpenToAll(staff, 'arriving', 'Girls’ house'));
  await test.step('several children', () => expectPageOpenToAll(officer, 'place-all', 'Place all'));
  await test.step('calibration', () => expectPageOpenToAll(coordinator, 'calibration', 'Forecast accuracy'));
  await test.step('policies', () => expectPageOpenToAll(coordinator, 'policies', 'Minutes on the road'));
  await test.step('how one is told', async () => {
    await officer.page.goto('/notices');
    await officer.page.getByRole('heading', { name: 'By kind of notice' }).waitFor();
    await expectOpenToAll(officer);
  });
});

test('Reviewing, the docket, the rules and a verification: nothing keeps anybody out', async ({
  actionsOf,
  town,
}) => {
  test.slow();
  await town.saveCensus('Girls’ house', 'Quiet rooms');
  const finder = new Finder(await actionsOf('juvenile', 'en'));
  await finder.open();
  await finder.sayCommonNeed();
  await finder.ask('Girls’ house', 'Quiet rooms');
  const court = await actionsOf('court', 'en');
  const { page } = court;
  await test.step('the form of a review', () => expectPageOpenToAll(court, 'review', 'Review'));
  await test.step('the answer, and its paper', async () => {
    await new Finder(court).sayCommonNeed();
    await court.tap(page.getByRole('button', { name: 'Review', exact: true }));
    await page.getByRole('heading', { name: 'Then and now', exact: true }).waitFor();
    await court.tap(page.getByRole('button', { name: 'Print exhibit' }));
    await page.getByRole('link', { name: 'Save it' }).waitFor();
    await expectOpenToAll(court);
  });
  const stamp = (await page.getByText(/^Exhibit H-/).innerText()).match(/H(-[0-9A-Z]{4}){3}/)?.[0];
  await test.step('the docket', async () => {
    await page.goto('/boards/kansas-city/docket');
    await page.getByRole('table', { name: 'Deadlines' }).waitFor();
    await page.getByRole('table', { name: 'Still without a placement' }).waitFor();
    await expectOpenToAll(court);
  });
  await test.step('two versions of the model compared', () =>
    expectPageOpenToAll(
      court,
      'packs?rules=model&version=2021-12-21&before=2018-12-21',
      'Who must be notified, and by when',
    ));
  await test.step('a verification', async () => {
    await page.goto(`/verify?stamp=${stamp}`);
    await page.getByText('Log check passed').waitFor();
    await expectOpenToAll(court);
  });
});
