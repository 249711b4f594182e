export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];

/** The same words in every language of the board: US English, and US/Mexican Spanish that says usted. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** The words of a vocabulary. A code without words does not compile. */
export type Messages<Code extends string> = Readonly<Record<Code, LocalizedText>>;

/** The label of a field, and one sentence of help where the label alone would mislead. */
export interface FieldText {
  readonly label: LocalizedText;
  readonly help?: LocalizedText;
}

export type FieldMessages<Field extends string> = Readonly<Record<Field, FieldText>>;
