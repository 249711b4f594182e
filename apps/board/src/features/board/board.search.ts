export interface BoardSearch {
  readonly unit?: string;
}

export const boardSearch = (search: Record<string, unknown>): BoardSearch =>
  typeof search.unit === 'string' ? { unit: search.unit } : {};
