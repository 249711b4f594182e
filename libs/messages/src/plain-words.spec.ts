import { locales, packs, type LocalizedText } from '@harborlight/domain';
import { catalogue } from './catalogue/catalogue.js';
import { flatten } from './generator/compile.js';

const isPhrase = (value: object): value is LocalizedText =>
  locales.every((locale) => typeof (value as Partial<LocalizedText>)[locale] === 'string');

/** Every phrase below `value`, with the path that leads to it. */
function phrasesIn(value: unknown, path: string): [string, LocalizedText][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPhrase(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => phrasesIn(inner, `${path}.${key}`));
}

const everyPhrase: readonly [string, LocalizedText][] = [
  ...Object.entries(catalogue).flatMap(([feature, { en, es }]) => {
    const spanish = new Map(flatten(es));
    return flatten(en).map(([key, text]): [string, LocalizedText] => [
      `${feature}:${key}`,
      { en: text, es: spanish.get(key) ?? '' },
    ]);
  }),
  ...packs.flatMap((pack) => phrasesIn(pack, `${pack.jurisdiction} ${pack.version}`)),
];

const faultsOf = (isFault: (text: string) => boolean): string[] =>
  everyPhrase.flatMap(([path, text]) =>
    locales.filter((locale) => isFault(text[locale])).map((locale) => `${path} (${locale}): ${text[locale]}`),
  );

describe('the words of the board', () => {
  it('are there, trimmed and printable, in every language', () => {
    expect(everyPhrase.length).toBeGreaterThan(1000);
    expect(
      faultsOf((text) => text !== text.trim() || text.length < 2 || /[\p{Cc}]| {2}/u.test(text)),
    ).toEqual([]);
  });

  it('never call a child what a child is not', () => {
    const dehumanising = /prostitu|\bcase\b|\bcaso\b|\binmate|\boffender|delincuente|criminal/i;
    expect(faultsOf((text) => dehumanising.test(text))).toEqual([]);
  });

  it('say usted', () => {
    const tuteo =
      /(?<!\b(?:se|usted|mientras|entrar|tribunal) )\b(tú|tu|tus|ti|contigo|puedes|tienes|eres|quieres|llama|elige|escribe|revisa|intenta|regresa)\b/i;
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
    const refusals = everyPhrase.filter(([path]) => path.startsWith('refusals:'));
    const texts = refusals.flatMap(([, text]) => locales.map((locale) => text[locale]));
    expect(texts.filter((text) => !/^[A-ZÁÉÍÓÚÑ].*\.$/u.test(text))).toEqual([]);
  });

  it('are short enough for a phone in every label', () => {
    const labels = everyPhrase.filter(([path]) => /^fields:.*\.label$/.test(path));
    expect(labels.length).toBeGreaterThan(20);
    expect(labels.filter(([, text]) => locales.some((locale) => text[locale].length > 44))).toEqual([]);
  });
});
