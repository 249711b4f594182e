import { expect } from '@playwright/test';
import { lineOf, tabTo, test } from './support/harborlight.js';
import { emailOf, password } from './support/people.js';

test('a wrong password is refused in words; the right one leads where one wanted to go', async ({ page }) => {
  await page.goto('/boards/kansas-city?q=Ironweed');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Email' }).fill(emailOf('officer'));
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toContainText('password is wrong');

  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(lineOf(page, 'Quiet rooms')).toBeVisible();
  await expect(page).toHaveURL(/\/boards\/kansas-city\?q=Ironweed$/);
});

test('one signs in without a mouse', async ({ page }) => {
  await page.goto('/sign-in');
  await tabTo(page, page.getByRole('textbox', { name: 'Email' }));
  await page.keyboard.type(emailOf('court'));
  await tabTo(page, page.getByRole('textbox', { name: 'Password' }));
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kansas City (demonstration)' })).toBeVisible();
});

test('whoever signs out is out', async ({ browserOf }) => {
  const officer = await browserOf('officer2');
  await officer.goto('/boards/kansas-city');
  await officer.getByRole('button', { name: 'Account and settings' }).click();
  await officer.getByRole('button', { name: 'Sign out' }).click();
  await expect(officer.getByRole('heading', { name: 'Sign in' })).toBeVisible();

  await officer.goto('/boards/kansas-city');
  await expect(officer.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});
