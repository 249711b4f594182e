import { readFileSync } from 'node:fs';
import { bannedWords } from './banned-words.spec-support.js';
import { catalogue } from './catalogue/catalogue.js';
import { argumentsOf, compile, flatten, pluralFormsOf } from './generator/compile.js';
import { generate } from './generator/generate.js';
import { locales, type Locale } from '@harborlight/domain';

const generated = new URL('generated/', import.meta.url);

/** Every message as `feature:key` with its sentence. */
const written = (locale: Locale) =>
  Object.entries(catalogue).flatMap(([feature, byLocale]) =>
    flatten(byLocale[locale]).map(([key, message]) => ({
      name: `${feature}:${key}`,
      message,
      compiled: compile(key, message),
    })),
  );
const [english, spanish] = [written('en'), written('es')];

const formsOf: Readonly<Record<Locale, readonly string[]>> = {
  en: ['one', 'other'],
  es: ['one', 'many', 'other'],
};

/** A message without the names of its arguments, and with its plural forms as sentences of their own. */
const spokenOf = (message: string): string =>
  message
    .replaceAll(/\{\w+, plural,|\b(?:one|many|other) \{/g, '. ')
    .replaceAll(/\{(\w+)(?:, number)?\}/g, '{}');

const isWord = (text: string): boolean => /\p{L}/u.test(text);
/** Words of a sentence. Spanish says the same with a quarter more. */
const longest: Readonly<Record<Locale, number>> = { en: 20, es: 25 };

describe('the catalogue', () => {
  it('is compiled as it is written: `npx nx compile @harborlight/messages` makes it so', () => {
    const stale = [...generate(catalogue)]
      .filter(([path, text]) => readFileSync(new URL(path, generated), 'utf8') !== text)
      .map(([path]) => path);
    expect(stale).toEqual([]);
  });

  it('has the same messages in both languages', () => {
    expect(spanish.map(({ name }) => name).sort()).toEqual(english.map(({ name }) => name).sort());
  });

  it('fills a message with the same arguments in both languages', () => {
    const argumentsByName = new Map(english.map(({ name, compiled }) => [name, argumentsOf(compiled)]));
    const different = spanish.filter(
      ({ name, compiled }) =>
        JSON.stringify(Object.entries(argumentsOf(compiled)).sort()) !==
        JSON.stringify(Object.entries(argumentsByName.get(name) ?? {}).sort()),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  it.each(locales)('counts in every plural form: %s', (locale) => {
    const incomplete = written(locale).filter(({ compiled }) =>
      pluralFormsOf(compiled).some((forms) => !formsOf[locale].every((form) => forms.includes(form))),
    );
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  it.each(locales)('uses no word that is banned for how it is misread: %s', (locale) => {
    const misread = written(locale).flatMap(({ name, message }) =>
      bannedWords[locale]
        .filter(({ word, except }) => word.test(spokenOf(message)) && !except?.includes(name))
        .map(({ instead }) => `${name}: ${message} (${instead})`),
    );
    expect(misread).toEqual([]);
  });

  it.each(locales)('excepts from a ban only what would be banned: %s', (locale) => {
    const messages = new Map(written(locale).map(({ name, message }) => [name, spokenOf(message)]));
    const dead = bannedWords[locale].flatMap(({ word, except = [] }) =>
      except.filter((name) => !word.test(messages.get(name) ?? '')).map((name) => `${word}: ${name}`),
    );
    expect(dead).toEqual([]);
  });

  it.each(locales)('says one idea in at most twenty words: %s', (locale) => {
    const long = written(locale).flatMap(({ name, message }) =>
      spokenOf(message)
        .split(/[.!?:;]\s/)
        .filter((sentence) => sentence.split(/\s+/).filter(isWord).length > longest[locale])
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});
