/** The same keys as `Words`, each with a sentence: a missing or an extra key does not compile. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
};
