import type { PlainKey, Translate } from '@harborlight/messages';

/** The options of a criterion of the domain, in the reader's words. */
export const labelled = (
  options: readonly { readonly code: string; readonly key: PlainKey<'codes'> }[],
  codes: Translate<'codes'>,
) => options.map(({ code, key }) => ({ value: code, label: codes(key) }));
