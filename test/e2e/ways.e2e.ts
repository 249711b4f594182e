import { expect } from '@playwright/test';
import { test } from './support/harborlight.js';

test('a page that the role does not open says so', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  for (const page of ['shelter', 'asked', 'policies']) {
    await officer.goto(`/boards/kansas-city/${page}`);
    await expect(officer.getByRole('heading', { name: 'Not allowed' })).toBeVisible();
  }
});

test('what is not there and what is not yours look the same', async ({ browserOf }) => {
  const officer = await browserOf('officer');
  for (const path of ['/nowhere', '/boards/nowhere']) {
    await officer.goto(path);
    await expect(officer.getByRole('heading', { name: 'Not found' })).toBeVisible();
  }
});
