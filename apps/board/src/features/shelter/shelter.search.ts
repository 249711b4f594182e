/** What the address of this page may carry. */
export interface ShelterSearch {
  readonly unit?: string;
}

export const shelterSearch = (search: Record<string, unknown>): ShelterSearch =>
  typeof search.unit === 'string' ? { unit: search.unit } : {};
