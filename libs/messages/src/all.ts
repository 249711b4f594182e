import type { Locale } from '@harborlight/domain';
import { compiled } from './generated/compiled.js';
import { translator, type Feature, type Translate } from './translate.js';

const translators = new Map<string, unknown>();

/** The messages of one feature in one language, for programs that hold them all. */
export function messagesOf<F extends Feature>(feature: F, locale: Locale): Translate<F> {
  const name = `${feature} ${locale}`;
  const made = translators.get(name) ?? translator<F>(locale, compiled[feature][locale]);
  translators.set(name, made);
  return made as Translate<F>;
}
