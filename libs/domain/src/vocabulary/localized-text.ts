export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The same words in every language of the board, where they are data of a pack: US English, and US/Mexican Spanish. */
export type LocalizedText = Readonly<Record<Locale, string>>;
