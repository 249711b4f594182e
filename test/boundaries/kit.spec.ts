import { globSync, readFileSync } from 'node:fs';

const source = new URL('../../apps/web/src/', import.meta.url);

/** What needs a live board or a session to be shown: the first looks like `Gate`, the second like any list of links. */
const elsewhere = ['feed-gate', 'coordination-nav'];
/** Stands in the frame of every form. */
const withinForms = ['leave-guard'];

it('the page of the kit shows every part', () => {
  const parts = globSync('shared/ui/*.tsx', { cwd: source.pathname }).map((file) => file.slice(10, -4));
  const page = readFileSync(new URL('app/kit/kit-page.tsx', source), 'utf8');
  const missing = parts.filter((part) => !page.includes(`/ui/${part}.js'`));
  expect(missing.sort()).toEqual([...elsewhere, ...withinForms].sort());
});
