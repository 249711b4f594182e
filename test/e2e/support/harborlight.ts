import { AxeBuilder } from '@axe-core/playwright';
import { Client, toHttpRequest } from '@harborlight/client';
import { signIn as signInOperation } from '@harborlight/contracts/operations';
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { Operation } from '@harborlight/contracts';
import type { Locale } from '@harborlight/domain';
import { UserActions } from './user-actions.js';
import { emailOf, password, type Person } from './people.js';
import { Town } from './town.js';

/** Signs a page in without the sign-in screen, which has a journey of its own. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const { method, path, headers, body } = toHttpRequest(signInOperation, {
    body: { email: emailOf(person), password },
  });
  const answer = await page.request.fetch(path, { method, headers, data: body ?? '' });
  expect(answer.status()).toBe(200);
}

interface Harborlight {
  /** A browser of its own in which nobody has signed in. */
  readonly newBrowser: (locale: Locale) => Promise<Page>;
  /** A browser of its own for this person, signed in. */
  readonly browserOf: (person: Person, locale?: Locale) => Promise<Page>;
  /** The person at a browser of their own, in their language, with the taps counted. */
  readonly actionsOf: (person: Person, locale: Locale) => Promise<UserActions>;
  /** The language of a journey that is told in one: English on a desktop, Spanish on a phone. Playwright's own `locale` stays as it is. */
  readonly language: Locale;
  /** The town, which is put back when the journey ends. */
  readonly town: Town;
}

export const test = base.extend<Harborlight>({
  newBrowser: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (locale) => {
      const context = await browser.newContext({ locale: `${locale}-US` });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  browserOf: async ({ newBrowser }, use) => {
    await use(async (person, locale = 'en') => {
      const page = await newBrowser(locale);
      await signIn(page, person);
      return page;
    });
  },
  actionsOf: async ({ browserOf }, use) => {
    await use(async (person, locale) => new UserActions(await browserOf(person, locale), locale));
  },
  language: async ({ isMobile }, use) => {
    await use(isMobile ? 'es' : 'en');
  },
  town: async ({ baseURL }, use) => {
    const coordinator = new Client({ url: baseURL ?? '' });
    await coordinator.call(signInOperation, { body: { email: emailOf('coordinator'), password } });
    const town = new Town(coordinator);
    await use(town);
    await town.putBack();
  },
});

/** Where a browser sends the requests of an operation, for `page.route`. */
export const addressOf = ({ path }: Operation): string => `**${path.replaceAll(/:\w+/g, '*')}`;

/** A unit's line on the board. */
export const lineOf = (page: Page, unit: string): Locator =>
  page.getByRole('row', { name: new RegExp(`^${unit}`) });

/** Shows a page that follows the device in this color scheme, at rest: the page hears of it a moment later. */
export async function showIn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (page.url() !== 'about:blank')
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

async function expectNothingFound(builder: AxeBuilder): Promise<void> {
  // The other mode opens a second page each time, to reach into frames; the board has none.
  const { violations } = await builder.setLegacyMode().analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => `${html} ${any.map(({ message }) => message).join(' ')}`).join('\n')}`,
  );
  expect(found).toEqual([]);
}

/** Nothing that axe calls a violation, with the whole page on the screen. */
export async function expectNoAccessibilityViolations(page: Page): Promise<void> {
  const viewport = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // A bar that is fixed covers whatever lies under it in the moment of looking; a person scrolls that out of it.
  if (viewport && height > viewport.height) await page.setViewportSize({ ...viewport, height });
  await expectNothingFound(
    new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']),
  );
  if (viewport) await page.setViewportSize(viewport);
}

/** The one thing that another color scheme can break. */
export const expectEnoughContrast = (page: Page): Promise<void> =>
  expectNothingFound(new AxeBuilder({ page }).withRules('color-contrast'));

/** Presses the tab key until the control has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(control).toBeFocused({ timeout: 50 });
  }).toPass({ intervals: [0], timeout: 10_000 });
}
