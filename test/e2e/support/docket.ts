import type { Locator } from '@playwright/test';
import type { UserActions, LocalizedText } from './user-actions.js';

const words = {
  title: { en: 'Deadlines', es: 'Agenda del tribunal' },
  watch: { en: 'Bed alert', es: 'Alerta de cama' },
  stillNeeded: { en: 'Still needed', es: 'Sigue siendo necesario' },
} satisfies Record<string, LocalizedText>;

/** The daily list of those who wait in detention. */
export class Docket {
  constructor(readonly user: UserActions) {}

  async open(): Promise<void> {
    const { page, say } = this.user;
    await page.goto('/boards/kansas-city/docket');
    await page.getByRole('heading', { name: say(words.title), level: 1 }).waitFor();
  }

  /** The line of a search, by the random name of its request. */
  search(token: string): Locator {
    return this.user.page.getByRole('row', { name: new RegExp(`^${token}`) });
  }

  deadlineOf(token: string): Locator {
    return this.search(token).getByRole('cell').first();
  }

  waitsFor(token: string): Locator {
    return this.search(token).getByRole('cell').nth(1);
  }

  /** The line of a watch that was set for a request. */
  watch(token: string): Locator {
    const { page, say } = this.user;
    return page.getByRole('row', { name: new RegExp(`^${say(words.watch)} ${token}`) });
  }

  async confirmWatch(token: string): Promise<void> {
    const { user } = this;
    await user.tap(this.watch(token).getByRole('button', { name: user.say(words.stillNeeded) }));
  }
}
