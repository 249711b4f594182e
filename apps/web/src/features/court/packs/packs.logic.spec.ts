import type { PackHead } from '@harborlight/contracts';
import type { Jurisdiction } from '@harborlight/domain';
import { chosenOf, versionsOf } from './packs.logic.js';
import { packsSearch } from './packs.search.js';

const words = { en: 'Rules', es: 'Reglas' };
const head = (jurisdiction: Jurisdiction, version: string, from: string): PackHead => ({
  jurisdiction,
  version,
  from,
  until: null,
  name: words,
  changes: words,
});
const first = head('MO', '2021-1', '2021-12-21');
const second = head('MO', '2025-1', '2025-12-02');
const kansas = head('KS', '2025-1', '2025-12-02');
const heads = [first, kansas, second];

describe('the rules shown', () => {
  it('are listed with the newest version first', () => {
    expect(versionsOf(heads, 'MO')).toEqual([second, first]);
  });

  it.each([
    ['nothing', {}, second, null],
    ['a jurisdiction', { rules: 'KS' }, kansas, null],
    ['a version', { rules: 'MO', version: '2021-1' }, first, null],
    ['a version and the one before', { rules: 'MO', version: '2025-1', before: '2021-1' }, second, first],
    ['a version and itself', { rules: 'MO', version: '2025-1', before: '2025-1' }, second, null],
    ['what there is not', { rules: 'XX', version: '1999', before: '1998' }, second, null],
  ])('are those the address asks for, or the newest: %s', (_, search, shown, before) => {
    expect(chosenOf(heads, search)).toEqual({ shown, before });
  });

  it('are none where there are none', () => {
    expect(chosenOf([], {})).toBeNull();
  });
});

describe('the address of the rules', () => {
  it('carries texts alone', () => {
    expect(packsSearch({ rules: 'MO', version: 2025, before: '', other: 'x' })).toEqual({ rules: 'MO' });
  });
});
