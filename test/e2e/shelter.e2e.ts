import { attest } from '@harborlight/contracts/operations';
import { expect, type Page } from '@playwright/test';
import { addressOf, lineOf, test } from './support/harborlight.js';

const shelter = '/boards/kansas-city/shelter';
const board = '/boards/kansas-city?q=Ironweed';

const card = (page: Page, unit: string) => page.getByRole('article', { name: unit });
const occupied = (page: Page, unit: string) =>
  card(page, unit).getByRole('spinbutton', { name: `Occupied in ${unit}` });

test('a census takes two taps, and an officer’s open board shows it at once', async ({ browserOf }) => {
  const [staff, officer] = [await browserOf('staff'), await browserOf('officer')];
  await staff.goto(shelter);
  await officer.goto(board);
  const before = Number(await occupied(staff, 'Girls’ house').inputValue());
  await expect(lineOf(officer, 'Girls’ house')).toContainText(`${7 - before} of 7 open`);

  await staff.getByRole('button', { name: 'One fewer occupied in Girls’ house' }).click();
  await card(staff, 'Girls’ house').getByRole('button', { name: 'Save' }).click();

  await expect(card(staff, 'Girls’ house')).toContainText('Saved at');
  await expect(lineOf(officer, 'Girls’ house')).toContainText(`${7 - before + 1} of 7 open`, {
    timeout: 2_000,
  });
  await expect(
    officer.getByRole('status').filter({ hasText: 'Girls’ house, Ironweed House' }),
  ).toBeAttached();
});

test('a blocked bed leaves the board, and comes back when the block is taken back', async ({ browserOf }) => {
  const [staff, officer] = [await browserOf('staff'), await browserOf('officer')];
  await staff.goto(shelter);
  await officer.goto(board);
  const open = 7 - Number(await occupied(staff, 'Girls’ house').inputValue());

  await staff.getByRole('button', { name: 'Block a bed: Girls’ house' }).click();
  await staff.getByRole('radio', { name: 'Repairs' }).check();
  await staff.getByRole('button', { name: /^Block until/ }).click();
  await expect(card(staff, 'Girls’ house')).toContainText('1 blocked');
  await expect(lineOf(officer, 'Girls’ house')).toContainText(`${open - 1} of 7 open`);

  await card(staff, 'Girls’ house').getByRole('button', { name: /^Undo/ }).click();
  await expect(lineOf(officer, 'Girls’ house')).toContainText(`${open} of 7 open`);
});

test('the last change can be taken back', async ({ browserOf }) => {
  const staff = await browserOf('staff');
  await staff.goto(shelter);
  const before = await occupied(staff, 'Quiet rooms').inputValue();

  await staff.getByRole('button', { name: 'One child arrived in Quiet rooms' }).click();
  await expect(occupied(staff, 'Quiet rooms')).toHaveValue(String(Number(before) + 1));
  await card(staff, 'Quiet rooms').getByRole('button', { name: /^Undo/ }).click();

  await expect(card(staff, 'Quiet rooms')).toContainText('Undone at');
  await expect(occupied(staff, 'Quiet rooms')).toHaveValue(before);
});

test('“still right” takes one tap', async ({ browserOf }) => {
  const staff = await browserOf('staff');
  await staff.goto(shelter);

  await card(staff, 'Homes for boys').getByRole('button', { name: 'Confirm no change' }).click();

  await expect(card(staff, 'Homes for boys')).toContainText('Up to date');
  await expect(card(staff, 'Homes for boys')).toContainText('just now');
});

test('a change that did not reach the server says so, and goes when the line is back', async ({
  browserOf,
}) => {
  const staff = await browserOf('staff');
  await staff.goto(shelter);
  await staff.route(addressOf(attest), (request) => request.abort());

  await card(staff, 'Homes for girls').getByRole('button', { name: 'Confirm no change' }).click();
  await expect(card(staff, 'Homes for girls')).toContainText('Not saved: no connection.');

  await staff.unroute(addressOf(attest));
  await card(staff, 'Homes for girls').getByRole('button', { name: 'Try again' }).click();
  await expect(card(staff, 'Homes for girls')).toContainText('Saved at');
});
