/** What the address of this page may carry: `?stamp=H-…`, as the code on a paper has it. */
export interface VerifySearch {
  readonly stamp?: string;
}

export const verifySearch = ({ stamp }: Record<string, unknown>): VerifySearch =>
  typeof stamp === 'string' && stamp !== '' ? { stamp } : {};
