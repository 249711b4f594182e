/** The same keys as `Words`, each with a sentence: a missing or an extra key does not compile. */
export type TranslationOf<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : TranslationOf<Words[Key]>;
};
