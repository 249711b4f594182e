/** The words of a vocabulary in one language. A code without words does not compile. */
export type Family<Code extends string> = Readonly<Record<Code, string>>;
