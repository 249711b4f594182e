import { placeHold } from '@harborlight/contracts/operations';
import { messagesOf } from '@harborlight/messages/all';
import { expect } from '@playwright/test';
import { Finder } from './support/finder.js';
import { addressOf, signIn, test } from './support/harborlight.js';

const menu = { en: 'Account and settings', es: 'Cuenta y ajustes' };
const signOut = { en: 'Sign out', es: 'Cerrar sesión' };
const nextBest = { en: 'Hold a bed at ', es: 'Apartar una cama en ' };
const needWords = /sleeper|girl|"age"|non-offender|jackson-city/;

test('of two officers after the last bed one holds it, and the other is told so and led on', async ({
  actionsOf,
  town,
  language,
}) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house');

  // Given two officers who see the same last bed
  const [quick, slow] = [await actionsOf('officer', language), await actionsOf('officer2', language)];
  const [finder, other] = [new Finder(quick), new Finder(slow)];
  for (const one of [finder, other]) {
    await one.open();
    await one.sayCommonNeed();
  }
  // When both want it, and one of them has a slow line
  await slow.page.route(addressOf(placeHold), async (request) => {
    await finder.held.waitFor();
    await request.continue();
  });
  await slow.tap(other.holdOf('Girls’ hall'));
  await quick.tap(finder.holdOf('Girls’ hall'));

  // Then the bed is held for one, and the other reads why not, and where to look
  const refusal = slow.page.getByRole('alert');
  await expect(refusal).toContainText(messagesOf('refusals', language)('unit-full'));
  await expect(refusal.getByRole('button', { name: slow.say(nextBest) }).first()).toBeVisible();
  await expect(other.held).toBeHidden();
  await expect(other.holdOf('Girls’ hall')).toBeHidden();
});

test('what an officer says stays on the device until a shelter is asked, and goes at sign-out', async ({
  actionsOf,
  town,
  language,
}) => {
  await town.saveCensus('Girls’ hall', 'Girls’ house', 'Quiet rooms');

  // Given an officer whose browser is watched
  const officer = await actionsOf('officer', language);
  const { page } = officer;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''));
  page.on('websocket', (line) => line.on('framesent', ({ payload }) => sent.push(String(payload))));
  const finder = new Finder(officer);

  // When a need is said, searched for, and a bed is held
  await finder.open();
  await finder.sayCommonNeed();
  await finder.holdBest();
  // Then nothing of it has left the browser
  expect(sent.join('\n')).not.toMatch(needWords);

  // When the page is read again, the need is still there
  await page.reload();
  await expect(finder.age).toHaveValue('15');
  await expect(finder.held).toBeVisible();

  // When two units are asked, they read what is needed
  await finder.ask('Girls’ house', 'Quiet rooms');
  expect(sent.join('\n')).toContain('"sleeper":"girl"');

  // When the officer signs out, and somebody signs in again at the same desk
  await officer.tap(officer.button(menu));
  await officer.tap(officer.button(signOut));
  await page.getByRole('textbox').first().waitFor();
  await signIn(page, 'officer');
  await finder.open();
  // Then nothing of the need is left
  await expect(finder.age).toHaveValue('');
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toMatch(needWords);
});
