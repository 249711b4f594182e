/** The address of a search: which of the open needs it is of. Nothing of a need is ever in an address. */
export interface FindSearch {
  /** The letter of a need on this device. */
  readonly child?: string;
}

export const findSearch = ({ child }: Record<string, unknown>): FindSearch =>
  typeof child === 'string' && /^[A-Z]$/.test(child) ? { child } : {};
