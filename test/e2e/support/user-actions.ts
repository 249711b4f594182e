import type { Locator, Page } from '@playwright/test';
import type { Locale } from '@harborlight/domain';

/** The same words in both languages. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Somebody at a screen, who reads one language and whose taps are counted. */
export class UserActions {
  #taps = 0;

  constructor(
    readonly page: Page,
    readonly locale: Locale,
  ) {}

  /** A phrase of the screen, with what stands in its gaps. */
  readonly say = (phrase: LocalizedText, gaps: Readonly<Record<string, string | number>> = {}): string =>
    phrase[this.locale].replaceAll(/\{\{(\w+)\}\}/g, (_, gap: string) => String(gaps[gap]));

  readonly button = (phrase: LocalizedText, gaps?: Readonly<Record<string, string | number>>): Locator =>
    this.page.getByRole('button', { name: this.say(phrase, gaps), exact: true });

  readonly heading = (phrase: LocalizedText, gaps?: Readonly<Record<string, string | number>>): Locator =>
    this.page.getByRole('heading', { name: this.say(phrase, gaps) });

  async tap(control: Locator): Promise<void> {
    this.#taps += 1;
    await control.click();
  }

  /** Opens a list and taps a choice of it. */
  async choose(list: Locator, choice: string): Promise<void> {
    this.#taps += 2;
    await list.selectOption({ label: choice });
  }

  /** How many taps it takes. */
  async tapsOf(act: () => Promise<void>): Promise<number> {
    const before = this.#taps;
    await act();
    return this.#taps - before;
  }
}
