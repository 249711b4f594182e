import { expect } from '@playwright/test';
import { lineOf, test } from './support/harborlight.js';

test('what a coordinator changes of a facility stands on every open board at once', async ({ browserOf }) => {
  const [coordinator, officer] = [await browserOf('coordinator'), await browserOf('officer')];
  await officer.goto('/boards/kansas-city?q=Milkweed');
  const cribs = lineOf(officer, 'Cribs');
  await expect(cribs).toBeVisible();

  await coordinator.goto('/boards/kansas-city/registry');
  await coordinator.getByRole('link', { name: /^Milkweed Place/ }).click();
  const longestStay = coordinator.getByRole('textbox', { name: 'Longest stay in nights' });
  const nights = Number(await longestStay.inputValue()) - 1;
  await longestStay.fill(String(nights));
  await coordinator.getByRole('button', { name: 'Save' }).click();

  await expect(cribs).toContainText(`${nights} nights`);
});

test('a manager keeps the own agency’s houses and no others', async ({ browserOf }) => {
  const manager = await browserOf('manager');
  await manager.goto('/boards/kansas-city/registry');
  await expect(manager.getByRole('link', { name: /^Ironweed House/ })).toBeVisible();
  await expect(manager.getByRole('link', { name: /^Buttonbush Centre/ })).toBeHidden();
  await expect(manager.getByRole('link', { name: 'New agency' })).toBeHidden();
});
