import type { Translate } from '@harborlight/messages';

export interface Option {
  readonly value: string;
  readonly label: string;
}

type Codes = Translate<'codes'>;

type Options = (codes: Codes) => Option[];

/** Says one code of a vocabulary. */
type Word<Code extends string> = (codes: Codes, code: Code) => string;

/** The codes of a vocabulary in their own order, in the reader's words. */
export const optionsOf =
  <Code extends string>(values: readonly Code[], word: Word<Code>): Options =>
  (codes) =>
    values.map((value) => ({ value, label: word(codes, value) }));
