import { messagesOf } from '@harborlight/messages/all';
import type { Locator } from '@playwright/test';
import type { DeclineCode, Exit } from '@harborlight/domain';
import type { UserActions, LocalizedText } from './user-actions.js';

const words = {
  waiting: { en: 'Bed requests {{count}} wait', es: 'Solicitudes de cama {{count}} esperan' },
  see: { en: 'See the child’s needs', es: 'Ver qué se necesita' },
  yes: { en: 'Yes, we have a bed', es: 'Sí, tenemos una cama' },
  toArriving: { en: 'See who is on the way', es: 'Ver quién viene en camino' },
  coming: { en: 'On the way to {{unit}}', es: 'En camino a {{unit}}' },
  arrived: { en: 'Arrived: ', es: 'Llegó: ' },
  stay: { en: 'Stay in', es: 'Estancia en' },
  left: { en: 'Left', es: 'Salió' },
  missing: { en: 'Child missing from care: {{token}}', es: 'Desapareció un menor de edad: {{token}}' },
} satisfies Record<string, LocalizedText>;

/** Where a shelter’s staff answer who asks, and say who came and who left. */
export class ShelterScreen {
  constructor(readonly user: UserActions) {}

  /** How many wait for an answer, told on every page of the board. */
  waiting(count: number): Locator {
    return this.user.page.getByRole('link', { name: this.user.say(words.waiting, { count }) });
  }

  /** The question put to one unit. */
  asked(unit: string): Locator {
    return this.user.page.getByRole('article', { name: unit });
  }

  async look(unit: string): Promise<void> {
    await this.user.tap(this.asked(unit).getByRole('button', { name: this.user.say(words.see) }));
  }

  async accept(unit: string): Promise<void> {
    await this.user.tap(this.asked(unit).getByRole('button', { name: this.user.say(words.yes) }));
  }

  async decline(unit: string, code: DeclineCode): Promise<void> {
    const because = messagesOf('codes', this.user.locale)(`declineCode.${code}`);
    await this.user.tap(this.asked(unit).getByRole('button', { name: because, exact: true }));
  }

  async openArriving(): Promise<void> {
    await this.user.tap(this.user.page.getByRole('link', { name: this.user.say(words.toArriving) }));
  }

  /** A child on the way to the unit. */
  coming(unit: string): Locator {
    return this.user.page.getByRole('article', { name: this.user.say(words.coming, { unit }) });
  }

  async sayArrived(unit: string): Promise<void> {
    const name = new RegExp(`^${this.user.say(words.arrived)}`);
    await this.user.tap(this.coming(unit).getByRole('button', { name }));
  }

  /** A child who stays in the unit. */
  stay(unit: string): Locator {
    const name = new RegExp(`^${this.user.say(words.stay)} .*${unit}`);
    return this.user.page.getByRole('article', { name });
  }

  async sayLeft(unit: string, exit: Exit): Promise<void> {
    const { user } = this;
    await user.tap(this.stay(unit).getByRole('button', { name: user.say(words.left) }));
    await user.tap(
      user.page
        .getByRole('dialog')
        .getByRole('button', { name: messagesOf('codes', user.locale)(`exit.${exit}`) }),
    );
  }

  /** Whom to call, and until when, where a child left and nobody knows where to. */
  missing(token: string): Locator {
    return this.user.page.getByRole('region', { name: this.user.say(words.missing, { token }) });
  }
}
