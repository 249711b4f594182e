import type { Locator } from '@playwright/test';
import { youngSleeperWords } from '@harborlight/domain';
import type { Hand, Phrase } from './hand.js';

const words = {
  older: { en: 'One year older', es: 'Un año más' },
  age: { en: 'Age in years', es: 'Edad en años' },
  /** Where the child is, to whoever searches; where the child was, to whoever reviews. */
  place: { en: 'Where the child ', es: 'Dónde est' },
  kansasCity: { en: 'Kansas City, Jackson County, MO', es: 'Kansas City, condado de Jackson, MO' },
} satisfies Record<string, Phrase>;

/** What a child needs, said by whoever searches and by whoever reviews. */
export class NeedForm {
  constructor(readonly hand: Hand) {}

  get age(): Locator {
    return this.hand.page.getByRole('textbox', { name: this.hand.say(words.age) });
  }

  get girl(): Locator {
    const name = youngSleeperWords.girl[this.hand.tongue];
    return this.hand.page.getByRole('radio', { name, exact: true });
  }

  get place(): Locator {
    return this.hand.page.getByRole('combobox', { name: this.hand.say(words.place) });
  }

  /** A girl of 15 in Kansas City tonight: the commonest need there is. */
  async sayCommon(): Promise<void> {
    const { hand } = this;
    await hand.tap(hand.button(words.older));
    await hand.tap(this.girl);
    await hand.choose(this.place, hand.say(words.kansasCity));
  }
}
