import type { Locator, Page } from '@playwright/test';

/**
 * Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems" (1980): what
 * one key takes somebody who types as most people do, and what it takes to think of the next step.
 */
const keySeconds = 0.28;
const thoughtSeconds = 1.35;

/** More presses of Tab than this reach nothing: whatever is looked for is not on the page. */
const mostTabs = 60;

/** Somebody who works by keyboard alone, and each of whose keys is counted. */
export class Keys {
  #presses = 0;
  #steps = 0;

  constructor(readonly page: Page) {}

  /** One thing to think of, however many keys it takes. */
  async step(act: () => Promise<void>): Promise<void> {
    this.#steps += 1;
    await act();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#presses += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(text: string): Promise<void> {
    this.#presses += text.length;
    await this.page.keyboard.type(text);
  }

  /** Presses Tab until the control has the focus. */
  async tabTo(control: Locator): Promise<void> {
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await this.press('Tab');
      if (await control.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab does not reach ${String(control)}`);
  }

  get presses(): number {
    return this.#presses;
  }

  get steps(): number {
    return this.#steps;
  }

  /** How long a person takes for all this, by the model: whatever machine the test runs on. */
  get personSeconds(): number {
    return this.#presses * keySeconds + this.#steps * thoughtSeconds;
  }
}
