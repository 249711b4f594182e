/** What the address of this page may carry. */
export interface ShelterSearch {
  /** The facility whose units are shown; all of mine where there is none. */
  readonly facility?: string;
}

export const shelterSearch = ({ facility }: Record<string, unknown>): ShelterSearch =>
  typeof facility === 'string' ? { facility } : {};
