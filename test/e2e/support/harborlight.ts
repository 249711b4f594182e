import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
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
    const pages: Page[] = [];
    await use(async (person) => {
      const page = await browser.newPage();
      pages.push(page);
      await signIn(page, person);
      return page;
    });
    for (const page of pages) await page.close();
  },
});

export async function expectNoAccessibilityViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect(found).toEqual([]);
}
