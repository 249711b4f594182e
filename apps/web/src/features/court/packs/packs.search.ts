/** What the address of this page may carry: `?rules=MO&version=2025-2&before=2025-1`. */
export interface PacksSearch {
  readonly rules?: string;
  readonly version?: string;
  /** The version to compare with. */
  readonly before?: string;
}

const keys = ['rules', 'version', 'before'] as const;

export const packsSearch = (search: Record<string, unknown>): PacksSearch =>
  Object.fromEntries(
    keys.flatMap((key) => {
      const said = search[key];
      return typeof said === 'string' && said !== '' ? [[key, said]] : [];
    }),
  );
