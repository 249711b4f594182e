import { locales, type Locale } from '@harborlight/domain';
import { loadMessages, type Feature, type Translate } from '@harborlight/messages';
import { readChoice, writeChoice } from '../locale/choice.js';

/** What the first page shows, so that it is on its way before anything asks for it. */
const firstFeatures: readonly Feature[] = ['app', 'codes', 'fields', 'refusals'];

/** What the screens of a feature also say: it comes with the feature, so that no part of a page waits by itself. */
const companions: Partial<Readonly<Record<Feature, readonly Feature[]>>> = {
  find: ['need', 'requests'],
  registry: ['form'],
  admin: ['form'],
  review: ['law', 'need'],
  court: ['law'],
};

const loading = new Map<string, Promise<unknown>>();
const features = new Set<Feature>();
const listeners = new Set<() => void>();
let locale: Locale = 'en';

/** React reads a promise that carries its value at once, without showing a fallback first. */
type Readable<Value> = Promise<Value> & { status?: 'fulfilled'; value?: Value };

/** Fetches the messages of a feature once, however often it is asked. */
export function messagesOf<F extends Feature>(feature: F, language: Locale): Promise<Translate<F>> {
  const name = `${feature} ${language}`;
  const asked = loading.get(name);
  if (asked) return asked as Promise<Translate<F>>;
  const others = (companions[feature] ?? []).map((companion) => messagesOf(companion, language));
  const coming: Readable<Translate<F>> = Promise.all([loadMessages(feature, language), ...others]).then(
    ([messages]) => {
      void Object.assign(coming, { status: 'fulfilled', value: messages });
      return messages;
    },
  );
  features.add(feature);
  loading.set(name, coming);
  return coming;
}

export const localeNow = (): Locale => locale;

/** Calls `listener` after each change of the language, until the returned function is called. */
export function onLocaleChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const isLocale = (value: string): value is Locale => locales.some((one) => one === value);

function setLocale(chosen: Locale): void {
  locale = chosen;
  document.documentElement.lang = chosen;
  for (const listener of listeners) listener();
}

/** Shows the application in another language, as soon as its messages are there, and remembers the choice. */
export async function changeLocale(chosen: Locale): Promise<void> {
  await Promise.all([...features].map((feature) => messagesOf(feature, chosen)));
  setLocale(chosen);
  writeChoice('language', chosen);
}

/** Takes the language that was chosen on this device, else the browser's, and fetches what the first page says. */
export async function startMessages(): Promise<void> {
  const [language = 'en'] = (readChoice('language') ?? navigator.language).split('-');
  setLocale(isLocale(language) ? language : 'en');
  await Promise.all(firstFeatures.map((feature) => messagesOf(feature, locale)));
}
