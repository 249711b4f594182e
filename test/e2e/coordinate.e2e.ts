import { messagesOf } from '@harborlight/messages/all';
import { expect } from '@playwright/test';
import { Finder } from './support/finder.js';
import { test } from './support/harborlight.js';
import { Inbox } from './support/inbox.js';

const board = '/boards/kansas-city';
const fewer = { en: 'One fewer occupied in Girls’ house', es: 'Una ocupada menos en Girls’ house' };
const save = { en: 'Save', es: 'Guardar' };
const saved = { en: 'Saved.', es: 'Guardado.' };
const requestTitle = { en: 'Request {{token}}', es: 'Solicitud {{token}}' };
const unmet = { en: 'Closed without a bed', es: 'Cerradas sin cama' };
const nobody = { en: 'No request closed without a bed.', es: 'Ninguna solicitud se cerró sin cama.' };
const holds = {
  en: 'Holds one officer may have at once',
  es: 'Camas que una persona puede apartar a la vez',
};

test('an officer who waits is told when a bed opens, and has it held', async ({
  actionsOf,
  town,
  language,
}) => {
  // Given a night on which every house is full, and an officer who waits
  await town.fill('Girls’ hall', 'Rooms for anyone', 'Quiet rooms', 'Girls’ house', 'Youth ward');
  const [officer, staff] = [await actionsOf('officer', language), await actionsOf('staff', language)];
  const [finder, inbox] = [new Finder(officer), new Inbox(officer)];
  await finder.open();
  await finder.sayCommonNeed();
  await finder.watch();

  // When the house’s staff open a bed
  await staff.page.goto(`${board}/shelter`);
  await staff.tap(staff.button(fewer));
  const card = staff.page.getByRole('article', { name: 'Girls’ house' });
  await staff.tap(card.getByRole('button', { name: staff.say(save) }));

  // Then the officer’s bed is held, and the inbox says so
  await expect(finder.of('Girls’ house').filter({ has: finder.held })).toBeVisible();
  await inbox.open();
  await expect(inbox.newest('watch-hit')).toBeVisible();
});

test('a search that ends without a bed leaves the coordinator a count, and nothing of the search', async ({
  actionsOf,
  town,
  language,
}) => {
  await town.saveCensus('Girls’ hall');
  const [officer, coordinator] = [
    await actionsOf('officer', language),
    await actionsOf('coordinator', language),
  ];
  const finder = new Finder(officer);
  const { page } = coordinator;
  const counted = page.getByRole('row', {
    name: messagesOf('codes', language)('missingCapability.near-enough'),
  });
  const tally = page.getByRole('region', { name: coordinator.say(unmet) });
  const times = async () => {
    await expect(tally.getByRole('table').or(tally.getByText(coordinator.say(nobody)))).toBeVisible();
    return (await counted.isVisible()) ? Number(await counted.getByRole('cell').last().innerText()) : 0;
  };

  // Given a search that the coordinator sees waiting
  await finder.open();
  await finder.sayCommonNeed();
  await finder.holdBest();
  const token = await finder.token();
  await page.goto(`${board}/open`);
  const waiting = page.getByRole('article', { name: coordinator.say(requestTitle, { token }) });
  await expect(waiting).toContainText('Otis Officer');
  const before = await times();

  // When the officer ends it, and says what was missing
  await finder.closeWithout('near-enough');
  // Then it waits no longer, and one more is counted
  await expect(waiting).toBeHidden();
  await expect.poll(times).toBe(before + 1);
  await expect(page.getByText(token)).toBeHidden();
});

test('coordinators change what their community agreed on', async ({ actionsOf, language }) => {
  const coordinator = await actionsOf('coordinator', language);
  const { page, say } = coordinator;
  const most = page.getByRole('textbox', { name: say(holds) });
  await page.goto(`${board}/policies`);

  for (const agreed of ['4', '3']) {
    await most.fill(agreed);
    await coordinator.tap(coordinator.button(save));
    await expect(page.getByText(say(saved))).toBeVisible();
    await page.reload();
    await expect(most).toHaveValue(agreed);
  }
});
