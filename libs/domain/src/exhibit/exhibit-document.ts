import type { Locale } from '../vocabulary/localized-text.js';

/** A part of an exhibit: the same for the printed paper and for the page that prints. */
export type ExhibitBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** A cell may have several lines, of which the first says most. */
      readonly rows: readonly (readonly string[])[];
    };

/** What an exhibit says, in one language, in the order in which it is read. */
export interface ExhibitDocument {
  readonly tongue: Locale;
  readonly title: string;
  /** Stands at the foot of each page with the page number: stamp, log position, head hash. */
  readonly foot: readonly string[];
  readonly blocks: readonly ExhibitBlock[];
}
