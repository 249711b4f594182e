/** What the address of this page may carry. */
export interface RegistrySearch {
  readonly unit?: string;
}

export const registrySearch = (search: Record<string, unknown>): RegistrySearch =>
  typeof search.unit === 'string' ? { unit: search.unit } : {};
