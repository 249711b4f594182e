import type { ExhibitBlock } from '@harborlight/domain';

type Table = Omit<Extract<ExhibitBlock, { kind: 'table' }>, 'kind'>;

export const heading = (text: string): ExhibitBlock => ({ kind: 'heading', text });
export const paragraph = (text: string): ExhibitBlock => ({ kind: 'paragraph', text });
export const note = (text: string): ExhibitBlock => ({ kind: 'note', text });
export const list = (items: readonly string[]): ExhibitBlock => ({ kind: 'list', items });
export const facts = (rows: readonly (readonly [label: string, value: string])[]): ExhibitBlock => ({
  kind: 'facts',
  rows,
});
export const table = (what: Table): ExhibitBlock => ({ kind: 'table', ...what });

/** The lines of one cell; those that say nothing are left out. */
export const lines = (...said: readonly (string | null)[]): string =>
  said.filter((line) => line !== null && line !== '').join('\n');
