import { messagesOf } from '@harborlight/messages/all';
import { expect, type Locator } from '@playwright/test';
import type { CallResult, MissingCapability } from '@harborlight/domain';
import type { UserActions, LocalizedText } from './user-actions.js';
import { NeedForm } from './need-form.js';

const words = {
  find: { en: 'Find a bed', es: 'Buscar cama' },
  title: { en: 'Find a bed', es: 'Buscar una cama' },
  fits: { en: 'Fits now', es: 'Sirve ahora' },
  hold: { en: 'Hold a bed at {{unit}}', es: 'Apartar una cama en {{unit}}' },
  held: { en: 'Bed on hold', es: 'Cama apartada' },
  release: { en: 'Release the bed', es: 'Liberar la cama' },
  choose: { en: 'Select {{unit}}', es: 'Elegir {{unit}}' },
  ask: { en: 'Ask {{count}} shelters', es: 'Preguntar a {{count}} refugios' },
  call: { en: 'Call', es: 'Llamar' },
  watch: { en: 'Tell me when a bed opens', es: 'Avíseme si hay cama' },
  watchNoMore: { en: 'End the alert', es: 'Terminar la alerta' },
  noBed: { en: 'No bed', es: 'No hay cama' },
  close: { en: 'Close the request', es: 'Cerrar la solicitud' },
  search: { en: 'This request', es: 'Esta solicitud' },
  clear: { en: 'Clear what you entered', es: 'Borrar estos datos' },
} satisfies Record<string, LocalizedText>;

/** Where an officer says what a child needs, and sees which beds fit. */
export class Finder {
  constructor(readonly user: UserActions) {}

  async open(): Promise<void> {
    const { page, say } = this.user;
    await page.goto('/boards/kansas-city/find');
    await page.getByRole('heading', { name: say(words.title), level: 1 }).waitFor();
  }

  async openFromBoard(): Promise<void> {
    const { user } = this;
    const ways = user.page.getByRole('navigation').getByRole('link', { name: user.say(words.find) });
    await user.tap(ways.first());
  }

  /** A girl of 15 in Kansas City tonight: the commonest need there is. */
  sayCommonNeed(): Promise<void> {
    return new NeedForm(this.user).sayCommon();
  }

  get age(): Locator {
    return new NeedForm(this.user).age;
  }

  get fits(): Locator {
    return this.user.page.getByRole('region', { name: new RegExp(`^${this.user.say(words.fits)}`) });
  }

  /** Everything the search says of one unit. */
  of(unit: string): Locator {
    const { page } = this.user;
    return page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: unit, exact: true }) });
  }

  holdOf(unit: string): Locator {
    return this.of(unit).getByRole('button', { name: this.user.say(words.hold, { unit }) });
  }

  get held(): Locator {
    return this.user.page.getByRole('group', { name: this.user.say(words.held) });
  }

  /** Holds the best bed of all. A phone shows the need first, and leads to the beds with one tap. */
  async holdBest(): Promise<void> {
    const { user, fits } = this;
    const toResults = user.page.getByRole('button', { name: /^\d+ (fit|sirven) .*·/ });
    await expect(fits).toBeVisible();
    if (await toResults.isVisible()) await user.tap(toResults);
    await user.tap(fits.getByRole('button', { name: user.say(words.hold, { unit: '' }) }).first());
    await expect(this.held).toBeVisible();
  }

  async release(): Promise<void> {
    const { user, held } = this;
    await user.tap(held.getByRole('button', { name: user.say(words.release), exact: true }));
    await expect(held).toBeHidden();
  }

  /** Asks these shelters, and says why a more restrictive place is the right one. */
  async ask(...units: readonly string[]): Promise<void> {
    const { user } = this;
    for (const unit of units)
      await user.tap(this.of(unit).getByRole('checkbox', { name: user.say(words.choose, { unit }) }));
    await user.tap(user.button(words.ask, { count: units.length }));
    const sheet = user.page.getByRole('dialog');
    await user.tap(
      sheet.getByRole('radio', {
        name: messagesOf('codes', user.locale)('restrictiveReason.protection-needed'),
      }),
    );
    await user.tap(sheet.getByRole('button', { name: user.say(words.ask, { count: units.length }) }));
    await expect(sheet).toBeHidden();
  }

  /** Opens a unit, and answers the link that calls it. */
  async openToCall(unit: string): Promise<Locator> {
    const { user } = this;
    await user.tap(user.button({ en: unit, es: unit }));
    return user.page.getByRole('dialog').getByRole('link', { name: `${user.say(words.call)}: ${unit}` });
  }

  /** What the shelter said on the phone. */
  async logCall(result: CallResult): Promise<void> {
    const { user } = this;
    const said = user.page
      .getByRole('dialog')
      .getByRole('button', { name: messagesOf('codes', user.locale)(`callResult.${result}`) });
    await user.tap(said);
  }

  async watch(): Promise<void> {
    const { user } = this;
    await user.tap(user.button(words.watch));
    const sheet = user.page.getByRole('dialog');
    await user.tap(sheet.getByRole('button', { name: user.say(words.watch) }));
    await expect(sheet.getByRole('button', { name: user.say(words.watchNoMore) })).toBeVisible();
    await user.page.keyboard.press('Escape');
  }

  /** Ends the search without a bed, and says what was missing. */
  async closeWithout(missing: MissingCapability): Promise<void> {
    const { user } = this;
    await user.tap(user.button(words.noBed));
    const sheet = user.page.getByRole('dialog');
    await user.tap(
      sheet.getByRole('checkbox', { name: messagesOf('codes', user.locale)(`missingCapability.${missing}`) }),
    );
    await user.tap(sheet.getByRole('button', { name: user.say(words.close) }));
    await expect(sheet).toBeHidden();
  }

  /** The request behind the search. */
  get search(): Locator {
    return this.user.page.getByRole('region', { name: this.user.say(words.search) });
  }

  /** The random name of the request. */
  async token(): Promise<string> {
    const name = await this.search.getByRole('link', { name: /R-/ }).innerText();
    return name.slice(name.indexOf('R-'));
  }

  async openRequest(): Promise<void> {
    await this.user.tap(this.search.getByRole('link', { name: /R-/ }));
  }
}
