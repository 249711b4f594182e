import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { emailOf, password, type Person } from './people.js';

/** Signs a page in without the sign-in screen, which has a journey of its own. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const answer = await page.request.post('/api/auth/sign-in/email', {
    data: { email: emailOf(person), password },
  });
  expect(answer.status()).toBe(200);
}

interface Harborlight {
  /** A browser of its own for this person, signed in. */
  readonly browserOf: (person: Person) => Promise<Page>;
}

export const test = base.extend<Harborlight>({
  browserOf: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (person) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      await signIn(page, person);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** A unit's line on the board. */
export const lineOf = (page: Page, unit: string): Locator =>
  page.getByRole('row', { name: new RegExp(`^${unit}`) });

export async function expectNoAccessibilityViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}

/** Presses the tab key until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 10_000 });
}
