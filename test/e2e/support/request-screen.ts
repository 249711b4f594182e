import type { Locator } from '@playwright/test';
import type { UserActions, LocalizedText } from './user-actions.js';

const words = {
  asked: { en: 'Asked', es: 'A quién se preguntó' },
  saidYes: { en: 'said yes', es: 'dijo que sí' },
  onTheWay: { en: 'We are on the way', es: 'Vamos en camino' },
  howLong: { en: 'How long will it take?', es: '¿Cuánto tardarán?' },
  arrived: { en: 'Arrived', es: 'Llegó' },
} satisfies Record<string, LocalizedText>;

/** Where an officer follows one request: who was asked, who said yes, and the way there. */
export class RequestScreen {
  constructor(readonly user: UserActions) {}

  /** What became of the question to one unit. */
  offerTo(unit: string): Locator {
    const { page, say } = this.user;
    return page
      .getByRole('region', { name: say(words.asked), exact: true })
      .getByRole('listitem')
      .filter({ hasText: unit });
  }

  /** What an officer needs on the way to the unit that said yes. */
  handOver(unit: string): Locator {
    const { page, say } = this.user;
    return page.getByRole('region', { name: new RegExp(`^${unit}.*${say(words.saidYes)}`) });
  }

  async sayOnTheWay(minutes: number): Promise<void> {
    const { user } = this;
    await user.tap(user.button(words.onTheWay));
    const choices = user.page.getByRole('group', { name: user.say(words.howLong) });
    await user.tap(choices.getByRole('button', { name: `${minutes} min`, exact: true }));
  }

  async sayArrived(): Promise<void> {
    const { user } = this;
    const name = new RegExp(`^${user.say(words.arrived)}:`);
    await user.tap(user.page.getByRole('button', { name }));
  }
}
