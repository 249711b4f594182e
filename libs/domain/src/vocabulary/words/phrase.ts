export const tongues = ['en', 'es'] as const;
export type Tongue = (typeof tongues)[number];

/** The same words in every tongue of the board: US English, and US/Mexican Spanish that says usted. */
export type Phrase = Readonly<Record<Tongue, string>>;

/** The words of a vocabulary. A code without words does not compile. */
export type Words<Code extends string> = Readonly<Record<Code, Phrase>>;

/** The label of a field, and one sentence of help where the label alone would mislead. */
export interface FieldPhrase {
  readonly label: Phrase;
  readonly help?: Phrase;
}

export type FieldWords<Field extends string> = Readonly<Record<Field, FieldPhrase>>;
