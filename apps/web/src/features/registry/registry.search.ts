const shown = ['agency', 'region', 'facility', 'unit'] as const;

/** What the registry shows beside its tree. A new record names its parent where it has one. */
export type Shown =
  | { readonly kind: (typeof shown)[number]; readonly id: string }
  | { readonly kind: 'new-agency' | 'new-region' | 'new-facility' }
  | { readonly kind: 'new-unit'; readonly id: string };

/** What the address of this page may carry: `?facility=<id>`, `?unit=<id>`, `?create=unit&facility=<id>`. */
export interface RegistrySearch {
  readonly q?: string;
  readonly agency?: string;
  readonly region?: string;
  readonly facility?: string;
  readonly unit?: string;
  readonly create?: (typeof shown)[number];
}

export function registrySearch(search: Record<string, unknown>): RegistrySearch {
  const text = ['q', ...shown].filter((key) => typeof search[key] === 'string');
  const create = shown.find((kind) => kind === search.create);
  return { ...Object.fromEntries(text.map((key) => [key, search[key]])), ...(create && { create }) };
}

export function shownBy(search: RegistrySearch): Shown | null {
  const { create, facility } = search;
  if (create === 'unit') return facility === undefined ? null : { kind: 'new-unit', id: facility };
  if (create !== undefined) return { kind: `new-${create}` };
  const kind = shown.find((one) => search[one] !== undefined);
  const id = kind && search[kind];
  return kind && id !== undefined ? { kind, id } : null;
}

export function searchOf(what: Shown | null): RegistrySearch {
  if (what === null) return {};
  switch (what.kind) {
    case 'new-unit':
      return { create: 'unit', facility: what.id };
    case 'new-agency':
      return { create: 'agency' };
    case 'new-region':
      return { create: 'region' };
    case 'new-facility':
      return { create: 'facility' };
    default:
      return { [what.kind]: what.id };
  }
}
