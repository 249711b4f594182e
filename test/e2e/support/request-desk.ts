import type { Locator } from '@playwright/test';
import type { Hand, Phrase } from './hand.js';

const words = {
  asked: { en: 'Asked', es: 'A quién se preguntó' },
  saidYes: { en: 'said yes', es: 'dijo que sí' },
  onTheWay: { en: 'We are on the way', es: 'Vamos en camino' },
  howLong: { en: 'How long will it take?', es: '¿Cuánto tardarán?' },
  arrived: { en: 'Arrived', es: 'Llegó' },
} satisfies Record<string, Phrase>;

/** Where an officer follows one request: who was asked, who said yes, and the way there. */
export class RequestDesk {
  constructor(readonly hand: Hand) {}

  /** What became of the question to one unit. */
  offerTo(unit: string): Locator {
    const { page, say } = this.hand;
    return page
      .getByRole('region', { name: say(words.asked), exact: true })
      .getByRole('listitem')
      .filter({ hasText: unit });
  }

  /** What an officer needs on the way to the unit that said yes. */
  handOver(unit: string): Locator {
    const { page, say } = this.hand;
    return page.getByRole('region', { name: new RegExp(`^${unit}.*${say(words.saidYes)}`) });
  }

  async sayOnTheWay(minutes: number): Promise<void> {
    const { hand } = this;
    await hand.tap(hand.button(words.onTheWay));
    const choices = hand.page.getByRole('group', { name: hand.say(words.howLong) });
    await hand.tap(choices.getByRole('button', { name: `${minutes} min`, exact: true }));
  }

  async sayArrived(): Promise<void> {
    const { hand } = this;
    const name = new RegExp(`^${hand.say(words.arrived)}:`);
    await hand.tap(hand.page.getByRole('button', { name }));
  }
}
