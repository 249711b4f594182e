/** The same keys as `Messages`, each with a sentence: a missing or an extra key does not compile. */
export type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends string ? string : Translated<Messages[Key]>;
};
