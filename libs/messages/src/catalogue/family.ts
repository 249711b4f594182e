import type { Locale, LocalizedText } from '@harborlight/domain';

/** The words of a vocabulary in one language. A code without words does not compile. */
export type Family<Code extends string> = Readonly<Record<Code, string>>;

/** The words that the domain holds as data of its packs, in one language. */
export const inLanguage = <Code extends string>(
  locale: Locale,
  words: Readonly<Record<Code, LocalizedText>>,
): Family<Code> =>
  Object.fromEntries(
    Object.entries<LocalizedText>(words).map(([code, text]) => [code, text[locale]]),
  ) as Family<Code>;
