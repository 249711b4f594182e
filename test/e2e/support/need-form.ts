import { messagesOf } from '@harborlight/messages/all';
import type { Locator } from '@playwright/test';
import type { UserActions, LocalizedText } from './user-actions.js';

const words = {
  older: { en: 'One year older', es: 'Un año más' },
  age: { en: 'Age in years', es: 'Edad en años' },
  /** Where the child is, to whoever searches; where the child was, to whoever reviews. */
  place: { en: 'Where the child ', es: 'Dónde est' },
  kansasCity: { en: 'Kansas City, Jackson County, MO', es: 'Kansas City, condado de Jackson, MO' },
} satisfies Record<string, LocalizedText>;

/** What a child needs, said by whoever searches and by whoever reviews. */
export class NeedForm {
  constructor(readonly user: UserActions) {}

  get age(): Locator {
    return this.user.page.getByRole('textbox', { name: this.user.say(words.age) });
  }

  get girl(): Locator {
    const name = messagesOf('codes', this.user.locale)('youngSleeper.girl');
    return this.user.page.getByRole('radio', { name, exact: true });
  }

  get place(): Locator {
    return this.user.page.getByRole('combobox', { name: this.user.say(words.place) });
  }

  /** A girl of 15 in Kansas City tonight: the commonest need there is. */
  async sayCommon(): Promise<void> {
    const { user } = this;
    await user.tap(user.button(words.older));
    await user.tap(this.girl);
    await user.choose(this.place, user.say(words.kansasCity));
  }
}
