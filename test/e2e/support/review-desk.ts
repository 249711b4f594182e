import type { Locator } from '@playwright/test';
import {
  legalStatusWords,
  localDateAt,
  wallTimeAt,
  type AlternativeRule,
  type GroundRule,
  type Instant,
  type LegalStatus,
} from '@harborlight/domain';
import type { Hand, Phrase } from './hand.js';
import { NeedForm } from './need-form.js';

const words = {
  title: { en: 'Review', es: 'Revisión' },
  now: { en: 'Now', es: 'Ahora' },
  other: { en: 'Another time', es: 'Otro momento' },
  moment: { en: 'Date and time', es: 'Fecha y hora' },
  legalStatus: { en: 'Legal situation', es: 'Situación legal' },
  ground: { en: 'Ground claimed for detention', es: 'Causa alegada para la detención' },
  custody: { en: 'Custody began', es: 'Inicio de la custodia' },
  token: { en: 'Token of the request', es: 'Clave de la solicitud' },
  review: { en: 'Review', es: 'Revisar' },
  save: { en: 'Save it', es: 'Guardarlo' },
  print: { en: 'Print exhibit', es: 'Imprimir documento' },
  made: { en: 'Exhibit H-', es: 'El documento H-' },
  tell: { en: 'Tell us when one opens', es: 'Avisar cuando se abra una' },
  asOf: { en: 'The board as of', es: 'El tablero como estaba' },
} satisfies Record<string, Phrase>;

/** The parts of an answer by their headings. */
const parts = {
  alternatives: { en: 'Then and now', es: 'Entonces y ahora' },
  grounds: { en: 'Grounds', es: 'Causas' },
  clocks: { en: 'Clocks', es: 'Plazos' },
  steps: { en: 'Who was asked', es: 'A quién se preguntó' },
  detention: { en: 'Detention, counted beside', es: 'Detención, contada aparte' },
  timeline: { en: 'What changed', es: 'Qué cambió' },
  watch: { en: 'Tell us when an alternative opens', es: 'Avísennos cuando se abra una alternativa' },
} satisfies Record<string, Phrase>;

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
export class ReviewDesk {
  readonly need: NeedForm;

  constructor(readonly hand: Hand) {
    this.need = new NeedForm(hand);
  }

  async open(): Promise<void> {
    const { page, say } = this.hand;
    await page.goto('/boards/kansas-city/review');
    await page.getByRole('heading', { name: say(words.title), level: 1 }).waitFor();
  }

  async sayMoment(at: Instant): Promise<void> {
    const { hand } = this;
    await hand.tap(hand.page.getByRole('radio', { name: hand.say(words.other) }));
    await hand.page.getByLabel(hand.say(words.moment)).fill(typed(at));
  }

  async sayHearing({ legalStatus, ground, custody, token }: Hearing): Promise<void> {
    const { hand } = this;
    await hand.choose(this.legalStatus, legalStatusWords[legalStatus][hand.tongue]);
    await hand.choose(this.ground, ground.words[hand.tongue]);
    await this.custody.fill(typed(custody));
    await this.sayToken(token);
  }

  async sayToken(token: string): Promise<void> {
    const { page, say } = this.hand;
    await page.getByLabel(say(words.token)).fill(token);
  }

  /** Where the form begins. */
  get now(): Locator {
    return this.hand.page.getByRole('radio', { name: this.hand.say(words.now), exact: true });
  }

  get legalStatus(): Locator {
    return this.hand.page.getByRole('combobox', { name: this.hand.say(words.legalStatus) });
  }

  get ground(): Locator {
    return this.hand.page.getByRole('combobox', { name: this.hand.say(words.ground) });
  }

  get custody(): Locator {
    return this.hand.page.getByLabel(this.hand.say(words.custody));
  }

  async review(): Promise<void> {
    await this.hand.tap(this.hand.button(words.review));
    await this.headline.waitFor();
  }

  /** The answer in one sentence. */
  get headline(): Locator {
    return this.hand.page.getByRole('main').getByRole('heading', { level: 2, name: /:.+\..+:/ });
  }

  /** The answer in short: its sentence, and the law under which it was read. */
  get summary(): Locator {
    return this.headline.locator('..');
  }

  part(name: keyof typeof parts): Locator {
    return this.hand.page.getByRole('region', { name: this.hand.say(parts[name]), exact: true });
  }

  /** What an alternative came to at one of the two moments. */
  cell({ words }: AlternativeRule, column: 'then' | 'now'): Locator {
    return this.part('alternatives')
      .getByRole('row', { name: words[this.hand.tongue] })
      .getByRole('cell')
      .nth(column === 'then' ? 0 : 1);
  }

  /** The steps that concern one unit. */
  steps(unit: string): Locator {
    return this.part('steps').getByRole('row').filter({ hasText: unit });
  }

  get slider(): Locator {
    return this.part('timeline').getByRole('slider', { name: this.hand.say(words.asOf) });
  }

  get made(): Locator {
    return this.hand.page.getByText(this.hand.say(words.made));
  }

  get save(): Locator {
    return this.hand.page.getByRole('link', { name: this.hand.say(words.save) });
  }

  /** Prints the exhibit, and keeps the file. */
  async print(): Promise<Paper> {
    const { hand } = this;
    await hand.tap(hand.button(words.print));
    return this.keepPaper(() => hand.tap(this.save));
  }

  /** The paper that was made, once somebody saves it. */
  async keepPaper(save: () => Promise<void>): Promise<Paper> {
    const [, stamp = ''] = /(H-[\w-]+)/.exec(await this.made.innerText()) ?? [];
    const [file] = await Promise.all([this.hand.page.waitForEvent('download'), save()]);
    return { stamp, path: await file.path() };
  }

  /** Has an agency told when an alternative opens. */
  async watchFor(agency: string): Promise<void> {
    const { hand } = this;
    const part = this.part('watch');
    await hand.tap(part.getByRole('checkbox', { name: agency }));
    await hand.tap(part.getByRole('button', { name: hand.say(words.tell) }));
    await part.getByRole('listitem').filter({ hasText: agency }).first().waitFor();
  }
}
