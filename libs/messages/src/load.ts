import type { Locale } from '@harborlight/domain';
import { loaders } from './generated/loaders.js';
import { translator, type Feature, type Translate } from './translate.js';

/** Fetches the messages of one feature in one language. */
export async function loadMessages<F extends Feature>(feature: F, locale: Locale): Promise<Translate<F>> {
  const { messages } = await loaders[feature][locale]();
  return translator(locale, messages);
}
