import { expect } from '@playwright/test';
import { lineOf, tabTo, test } from './support/harborlight.js';

const board = '/boards/kansas-city';

test('an officer sees a band where the shelter’s own staff see numbers', async ({ browserOf }) => {
  const [staff, officer] = [await browserOf('staff'), await browserOf('officer')];
  await staff.goto(`${board}?q=Ironweed`);
  await officer.goto(`${board}?q=Ironweed`);

  await expect(lineOf(staff, 'Quiet rooms')).toContainText(/\d of 2/);
  await expect(lineOf(officer, 'Quiet rooms')).toContainText(/Open|Last one|Full/);
  await expect(lineOf(officer, 'Quiet rooms')).not.toContainText(/\d of 2/);
  await expect(lineOf(officer, 'Girls’ house')).toContainText(/\d of 7/);
});

test('what is searched for stands in the address and survives a reload', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  await officer.goto(board);
  await officer.getByRole('searchbox', { name: 'Search' }).fill('Ironweed');

  await expect(officer).toHaveURL(/q=Ironweed/);
  await expect(lineOf(officer, 'Quiet rooms')).toBeVisible();
  await expect(lineOf(officer, 'Cribs')).toBeHidden();

  await officer.reload();
  await expect(officer.getByRole('searchbox', { name: 'Search' })).toHaveValue('Ironweed');
  await expect(lineOf(officer, 'Cribs')).toBeHidden();
});

test('an address with filters shows what they let through', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  await officer.goto(`${board}?who=boys&class=qrtp`);
  await expect(lineOf(officer, 'Boys’ wing')).toBeVisible();
  await expect(lineOf(officer, 'Girls’ house')).toBeHidden();
});

test('a unit opens with all its criteria and closes to where one was', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  await officer.goto(`${board}?q=Ironweed`);
  await lineOf(officer, 'Girls’ house').getByRole('link', { name: 'Girls’ house' }).click();

  const panel = officer.getByRole('dialog', { name: 'Girls’ house' });
  await expect(panel.getByRole('heading', { name: 'Law and license' })).toBeVisible();
  await expect(panel.getByRole('link', { name: /^Call/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Close the unit' }).click();

  await expect(panel).toBeHidden();
  await expect(officer).toHaveURL(/\?q=Ironweed$/);
});

test('a unit is found and opened without a mouse', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  await officer.goto(board);
  await expect(lineOf(officer, 'Girls’ house')).toBeVisible();

  await officer.keyboard.press('/');
  await officer.keyboard.type('Ironweed');
  await expect(lineOf(officer, 'Cribs')).toBeHidden();
  await tabTo(officer, lineOf(officer, 'Girls’ house').getByRole('link'));
  await officer.keyboard.press('ArrowDown');
  await expect(lineOf(officer, 'Quiet rooms').getByRole('link')).toBeFocused();
  await officer.keyboard.press('Enter');
  await expect(officer.getByRole('dialog', { name: 'Quiet rooms' })).toBeVisible();

  await officer.keyboard.press('Escape');
  await expect(officer.getByRole('dialog')).toBeHidden();
  await expect(lineOf(officer, 'Quiet rooms').getByRole('link')).toBeFocused();
});

test('the whole board speaks Spanish, and remembers it', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  await officer.goto(`${board}?q=Ironweed`);
  await officer.getByRole('button', { name: 'Account and settings' }).click();
  await officer.getByText('Español', { exact: true }).click();

  await expect(officer.locator('html')).toHaveAttribute('lang', 'es');
  await expect(officer.getByRole('searchbox', { name: 'Buscar' })).toBeVisible();
  await officer.reload();
  await expect(officer.getByRole('searchbox', { name: 'Buscar' })).toBeVisible();
});
