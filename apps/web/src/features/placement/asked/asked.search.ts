/** What the address of this page may carry. */
export interface AskedSearch {
  /** The offer a notice led to: it is opened at once. */
  readonly offer?: string;
}

export const askedSearch = ({ offer }: Record<string, unknown>): AskedSearch =>
  typeof offer === 'string' ? { offer } : {};
