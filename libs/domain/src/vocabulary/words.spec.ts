import type { Reason } from '../match/match-types.js';
import { packs } from '../packs/packs.js';
import { refusalCodes } from '../refusal/refusal-codes.js';
import * as words from './words.js';
import {
  fieldWords,
  reasonText,
  refusalText,
  refusalWords,
  sleeperWords,
  locales,
  type LocalizedText,
} from './words.js';

const isPhrase = (value: object): value is LocalizedText =>
  locales.every((locale) => typeof (value as Partial<LocalizedText>)[locale] === 'string');

/** Every phrase below `value`, with the path that leads to it. */
function phrasesIn(value: unknown, path: string): [string, LocalizedText][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPhrase(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${path}.${key}`));
}

const ages = { minors: { from: 12, to: 17 }, adults: { from: 18, to: 120 }, both: { from: 0, to: 120 } };
const everyPhrase = [
  ...phrasesIn(words, 'words'),
  ...packs.flatMap((pack) => phrasesIn(pack, `${pack.jurisdiction} ${pack.version}`)),
  ...Object.entries(ages).flatMap(([name, range]) => phrasesIn(sleeperWords(range), `sleepers.${name}`)),
];

const faultsOf = (isFault: (text: string) => boolean): string[] =>
  everyPhrase.flatMap(([path, text]) =>
    locales.filter((locale) => isFault(text[locale])).map((locale) => `${path} (${locale}): ${text[locale]}`),
  );

describe('the words of the board', () => {
  it('are there, trimmed and printable, in every tongue', () => {
    expect(everyPhrase.length).toBeGreaterThan(200);
    expect(
      faultsOf((text) => text !== text.trim() || text.length < 2 || /[\p{Cc}]| {2}/u.test(text)),
    ).toEqual([]);
  });

  it('never call a child what a child is not', () => {
    expect(
      faultsOf((text) => /prostitu|\bcase\b|\bcaso\b|\binmate|\boffender|delincuente|criminal/i.test(text)),
    ).toEqual([]);
  });

  it('say usted', () => {
    const tuteo =
      /\b(tú|tu|tus|ti|contigo|puedes|tienes|eres|quieres|llama|elige|escribe|revisa|intenta|regresa)\b/i;
    expect(
      everyPhrase.filter(([, { es }]) => tuteo.test(es)).map(([path, { es }]) => `${path}: ${es}`),
    ).toEqual([]);
  });

  it('open every Spanish question and exclamation', () => {
    const halves = (text: string, open: string, close: string) =>
      text.split(open).length === text.split(close).length;
    expect(
      everyPhrase
        .filter(([, { es }]) => !halves(es, '¿', '?') || !halves(es, '¡', '!'))
        .map(([path]) => path),
    ).toEqual([]);
  });

  it('are whole sentences in every refusal, of which the last says what to do', () => {
    const texts = Object.values(refusalWords).flatMap((text) => locales.map((locale) => text[locale]));
    expect(texts.filter((text) => !/^[A-ZÁÉÍÓÚÑ].*\.$/u.test(text))).toEqual([]);
  });

  it('are short enough for a phone in every label', () => {
    const labels = Object.entries(fieldWords).flatMap(([field, { label }]) =>
      locales.map((locale) => [field, label[locale]] as const),
    );
    expect(labels.filter(([, label]) => label.length > 44)).toEqual([]);
  });
});

describe('the words for those who sleep here', () => {
  it.each<[string, { from: number; to: number }, LocalizedText]>([
    ['a licence below 18', { from: 12, to: 17 }, { en: 'Girls', es: 'Niñas' }],
    ['a licence from 18', { from: 18, to: 24 }, { en: 'Women', es: 'Mujeres' }],
    ['a licence that spans', { from: 16, to: 24 }, { en: 'Women and girls', es: 'Mujeres y niñas' }],
    ['a licence that ends at 18', { from: 12, to: 18 }, { en: 'Women and girls', es: 'Mujeres y niñas' }],
    ['a licence for all', { from: 0, to: 120 }, { en: 'Women and girls', es: 'Mujeres y niñas' }],
  ])('suit the ages of %s', (_, range, text) => {
    expect(sleeperWords(range).girls).toEqual(text);
  });
});

describe('the sentence of a refusal', () => {
  it.each(refusalCodes)('is its own: %s', (code) => {
    expect(refusalText(code)).toBe(refusalWords[code]);
  });

  it('is there for a code of a newer server, too', () => {
    expect(refusalText('a-code-of-tomorrow')).toBe(refusalWords.unexpected);
    expect(refusalText('constructor')).toBe(refusalWords.unexpected);
  });
});

describe('the sentence of a reason', () => {
  it.each<[Reason, LocalizedText]>([
    [
      { code: 'cribs-short', kind: 'capacity', weighs: 'ask', facts: { cribs: 2, free: 0 } },
      { en: 'Cribs needed: 2; open here: 0', es: 'Cunas necesarias: 2; libres aquí: 0' },
    ],
    [
      {
        code: 'condition-answered-no',
        kind: 'criteria',
        weighs: 'ask',
        facts: { condition: 'fire-setting' },
      },
      { en: 'They say no to: Has set fires', es: 'Dicen que no a: Ha provocado incendios' },
    ],
    [
      { code: 'intake-closed', kind: 'criteria', weighs: 'ask', facts: { day: 1, opensAt: '07:00' } },
      {
        en: 'No intake at that hour; opens Monday 07:00',
        es: 'A esa hora no hay ingreso; abre el lunes 07:00',
      },
    ],
    [
      { code: 'approval-across-state-line', kind: 'state-line', weighs: 'note', facts: { state: 'KS' } },
      {
        en: 'In another state (KS): acute care needs no approval',
        es: 'En otro estado (KS): la atención urgente no necesita aprobación',
      },
    ],
  ])('names its facts in words: $code', (reason, text) => {
    expect(reasonText(reason)).toEqual(text);
  });
});
