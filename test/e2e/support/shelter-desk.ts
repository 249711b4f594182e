import type { Locator } from '@playwright/test';
import { declineCodeWords, exitWords, type DeclineCode, type Exit } from '@harborlight/domain';
import type { Hand, Phrase } from './hand.js';

const words = {
  waiting: { en: 'Asked of us {{count}} wait', es: 'Nos piden {{count}} esperan' },
  see: { en: 'See what is needed', es: 'Ver qué se necesita' },
  yes: { en: 'Yes, we have a bed', es: 'Sí, tenemos una cama' },
  toArriving: { en: 'See who is on the way', es: 'Ver quién viene en camino' },
  coming: { en: 'On the way to {{unit}}', es: 'En camino a {{unit}}' },
  arrived: { en: 'Arrived: ', es: 'Llegó: ' },
  stay: { en: 'Stay in', es: 'Estancia en' },
  left: { en: 'Has left', es: 'Ya salió' },
  missing: { en: 'A child is missing: {{token}}', es: 'Falta una persona menor: {{token}}' },
} satisfies Record<string, Phrase>;

/** Where a shelter’s staff answer who asks, and say who came and who left. */
export class ShelterDesk {
  constructor(readonly hand: Hand) {}

  /** How many wait for an answer, told on every page of the board. */
  waiting(count: number): Locator {
    return this.hand.page.getByRole('link', { name: this.hand.say(words.waiting, { count }) });
  }

  /** The question put to one unit. */
  asked(unit: string): Locator {
    return this.hand.page.getByRole('article', { name: unit });
  }

  async look(unit: string): Promise<void> {
    await this.hand.tap(this.asked(unit).getByRole('button', { name: this.hand.say(words.see) }));
  }

  async accept(unit: string): Promise<void> {
    await this.hand.tap(this.asked(unit).getByRole('button', { name: this.hand.say(words.yes) }));
  }

  async decline(unit: string, code: DeclineCode): Promise<void> {
    const because = declineCodeWords[code][this.hand.tongue];
    await this.hand.tap(this.asked(unit).getByRole('button', { name: because, exact: true }));
  }

  async openArriving(): Promise<void> {
    await this.hand.tap(this.hand.page.getByRole('link', { name: this.hand.say(words.toArriving) }));
  }

  /** A child on the way to the unit. */
  coming(unit: string): Locator {
    return this.hand.page.getByRole('article', { name: this.hand.say(words.coming, { unit }) });
  }

  async sayArrived(unit: string): Promise<void> {
    const name = new RegExp(`^${this.hand.say(words.arrived)}`);
    await this.hand.tap(this.coming(unit).getByRole('button', { name }));
  }

  /** A child who stays in the unit. */
  stay(unit: string): Locator {
    const name = new RegExp(`^${this.hand.say(words.stay)} .*${unit}`);
    return this.hand.page.getByRole('article', { name });
  }

  async sayLeft(unit: string, exit: Exit): Promise<void> {
    const { hand } = this;
    await hand.tap(this.stay(unit).getByRole('button', { name: hand.say(words.left) }));
    await hand.tap(hand.page.getByRole('dialog').getByRole('button', { name: exitWords[exit][hand.tongue] }));
  }

  /** Whom to call, and until when, where a child left and nobody knows where to. */
  missing(token: string): Locator {
    return this.hand.page.getByRole('region', { name: this.hand.say(words.missing, { token }) });
  }
}
