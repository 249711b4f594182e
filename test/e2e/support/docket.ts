import type { Locator } from '@playwright/test';
import type { Hand, Phrase } from './hand.js';

const words = {
  title: { en: 'Docket', es: 'Lista del día' },
  watch: { en: 'Watch', es: 'Aviso' },
  stillNeeded: { en: 'Still needed', es: 'Sigue siendo necesario' },
} satisfies Record<string, Phrase>;

/** The daily list of those who wait in detention. */
export class Docket {
  constructor(readonly hand: Hand) {}

  async open(): Promise<void> {
    const { page, say } = this.hand;
    await page.goto('/boards/kansas-city/docket');
    await page.getByRole('heading', { name: say(words.title), level: 1 }).waitFor();
  }

  /** The line of a search, by the random name of its request. */
  search(token: string): Locator {
    return this.hand.page.getByRole('row', { name: new RegExp(`^${token}`) });
  }

  deadlineOf(token: string): Locator {
    return this.search(token).getByRole('cell').first();
  }

  waitsFor(token: string): Locator {
    return this.search(token).getByRole('cell').nth(1);
  }

  /** The line of a watch that was set for a request. */
  watch(token: string): Locator {
    const { page, say } = this.hand;
    return page.getByRole('row', { name: new RegExp(`^${say(words.watch)} ${token}`) });
  }

  async confirmWatch(token: string): Promise<void> {
    const { hand } = this;
    await hand.tap(this.watch(token).getByRole('button', { name: hand.say(words.stillNeeded) }));
  }
}
