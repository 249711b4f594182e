/** What the address of this page may carry. */
export interface ShelterSearch {
  /** The facility whose units are shown; all of mine where there is none. */
  readonly facility?: string;
  /** The unit the page was opened for. */
  readonly unit?: string;
}

export const shelterSearch = ({ facility, unit }: Record<string, unknown>): ShelterSearch => ({
  ...(typeof facility === 'string' && { facility }),
  ...(typeof unit === 'string' && { unit }),
});
