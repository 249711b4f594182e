import { messagesOf } from '@harborlight/messages/all';
import type { Locator } from '@playwright/test';
import {
  localDateAt,
  wallTimeAt,
  type AlternativeRule,
  type GroundRule,
  type Instant,
  type LegalStatus,
} from '@harborlight/domain';
import type { UserActions, LocalizedText } from './user-actions.js';
import { NeedForm } from './need-form.js';

const words = {
  title: { en: 'Review', es: 'Revisión' },
  now: { en: 'Now', es: 'Ahora' },
  other: { en: 'Another time', es: 'Otro momento' },
  moment: { en: 'Date and time', es: 'Fecha y hora' },
  legalStatus: { en: 'Legal status', es: 'Situación legal' },
  ground: { en: 'Ground cited for detention', es: 'Motivo legal que se alega' },
  custody: { en: 'Custody began', es: 'Inicio de la custodia' },
  token: { en: 'Request code', es: 'Código de la solicitud' },
  review: { en: 'Review', es: 'Revisar' },
  save: { en: 'Save it', es: 'Guardarlo' },
  print: { en: 'Print exhibit', es: 'Imprimir documento' },
  made: { en: 'Exhibit H-', es: 'El documento H-' },
  tell: { en: 'Notify us when one opens', es: 'Avisar cuando se libere una' },
  asOf: { en: 'The board as of', es: 'El tablero como estaba' },
} satisfies Record<string, LocalizedText>;

/** The parts of an answer by their headings. */
const parts = {
  alternatives: { en: 'Then and now', es: 'Entonces y ahora' },
  grounds: { en: 'Grounds', es: 'Motivos' },
  clocks: { en: 'Legal deadlines', es: 'Plazos' },
  steps: { en: 'Who was asked', es: 'A quién se preguntó' },
  detention: { en: 'Detention beds (not alternatives)', es: 'Detención, contada aparte' },
  timeline: { en: 'What changed', es: 'Qué cambió' },
  watch: { en: 'Notify us when an alternative opens', es: 'Avísennos cuando se abra una alternativa' },
} satisfies Record<string, LocalizedText>;

const timeZone = 'America/Chicago';

/** What a court says beside the need. */
interface Hearing {
  readonly legalStatus: LegalStatus;
  readonly ground: GroundRule;
  readonly custody: Instant;
  readonly token: string;
}

/** A paper in somebody’s hands. */
export interface Paper {
  readonly stamp: string;
  readonly path: string;
}

/** An instant as it is typed into a field for date and time, to the thousandth of a second. */
const typed = (at: Instant): string =>
  `${localDateAt(at, timeZone)}T${wallTimeAt(at, timeZone).time}${at.slice('2026-11-22T02:10'.length, -1)}`;

/** Where a court looks back: what there was outside detention then, and what there is now. */
export class ReviewScreen {
  readonly need: NeedForm;

  constructor(readonly user: UserActions) {
    this.need = new NeedForm(user);
  }

  async open(): Promise<void> {
    const { page, say } = this.user;
    await page.goto('/boards/kansas-city/review');
    await page.getByRole('heading', { name: say(words.title), level: 1 }).waitFor();
  }

  async sayMoment(at: Instant): Promise<void> {
    const { user } = this;
    await user.tap(user.page.getByRole('radio', { name: user.say(words.other) }));
    await user.page.getByLabel(user.say(words.moment)).fill(typed(at));
  }

  async sayHearing({ legalStatus, ground, custody, token }: Hearing): Promise<void> {
    const { user } = this;
    await user.choose(this.legalStatus, messagesOf('codes', user.locale)(`legalStatus.${legalStatus}`));
    await user.choose(this.ground, ground.words[user.locale]);
    await this.custody.fill(typed(custody));
    await this.sayToken(token);
  }

  async sayToken(token: string): Promise<void> {
    const { page, say } = this.user;
    await page.getByLabel(say(words.token)).fill(token);
  }

  /** Where the form begins. */
  get now(): Locator {
    return this.user.page.getByRole('radio', { name: this.user.say(words.now), exact: true });
  }

  get legalStatus(): Locator {
    return this.user.page.getByRole('combobox', { name: this.user.say(words.legalStatus) });
  }

  get ground(): Locator {
    return this.user.page.getByRole('combobox', { name: this.user.say(words.ground) });
  }

  get custody(): Locator {
    return this.user.page.getByLabel(this.user.say(words.custody));
  }

  async review(): Promise<void> {
    await this.user.tap(this.user.button(words.review));
    await this.headline.waitFor();
  }

  /** The answer in one sentence. */
  get headline(): Locator {
    return this.user.page.getByRole('main').getByRole('heading', { level: 2, name: /:.+\..+:/ });
  }

  /** The answer in short: its sentence, and the law under which it was read. */
  get summary(): Locator {
    return this.headline.locator('..');
  }

  part(name: keyof typeof parts): Locator {
    return this.user.page.getByRole('region', { name: this.user.say(parts[name]), exact: true });
  }

  /** What an alternative came to at one of the two moments. */
  cell({ words }: AlternativeRule, column: 'then' | 'now'): Locator {
    return this.part('alternatives')
      .getByRole('row', { name: words[this.user.locale] })
      .getByRole('cell')
      .nth(column === 'then' ? 0 : 1);
  }

  /** The steps that concern one unit. */
  steps(unit: string): Locator {
    return this.part('steps').getByRole('row').filter({ hasText: unit });
  }

  get slider(): Locator {
    return this.part('timeline').getByRole('slider', { name: this.user.say(words.asOf) });
  }

  get made(): Locator {
    return this.user.page.getByText(this.user.say(words.made));
  }

  get save(): Locator {
    return this.user.page.getByRole('link', { name: this.user.say(words.save) });
  }

  /** Prints the exhibit, and keeps the file. */
  async print(): Promise<Paper> {
    const { user } = this;
    await user.tap(user.button(words.print));
    return this.keepPaper(() => user.tap(this.save));
  }

  /** The paper that was made, once somebody saves it. */
  async keepPaper(save: () => Promise<void>): Promise<Paper> {
    const [, stamp = ''] = /(H-[\w-]+)/.exec(await this.made.innerText()) ?? [];
    const [file] = await Promise.all([this.user.page.waitForEvent('download'), save()]);
    return { stamp, path: await file.path() };
  }

  /** Has an agency told when an alternative opens. */
  async watchFor(agency: string): Promise<void> {
    const { user } = this;
    const part = this.part('watch');
    await user.tap(part.getByRole('checkbox', { name: agency }));
    await user.tap(part.getByRole('button', { name: user.say(words.tell) }));
    await part.getByRole('listitem').filter({ hasText: agency }).first().waitFor();
  }
}
