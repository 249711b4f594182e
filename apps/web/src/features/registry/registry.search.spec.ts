import { registrySearch, searchOf, shownBy, type Shown } from './registry.search.js';

it.each<[Shown | null]>([
  [null],
  [{ kind: 'facility', id: 'f' }],
  [{ kind: 'unit', id: 'u' }],
  [{ kind: 'agency', id: 'a' }],
  [{ kind: 'region', id: 'jackson' }],
  [{ kind: 'new-unit', id: 'f' }],
  [{ kind: 'new-facility' }],
  [{ kind: 'new-agency' }],
  [{ kind: 'new-region' }],
])('%j survives its own address', (shown) => {
  expect(shownBy(registrySearch({ ...searchOf(shown) }))).toEqual(shown);
});

it('an address with nonsense shows the tree alone', () => {
  expect(registrySearch({ unit: 7, create: 'castle', q: ['x'] })).toEqual({});
  expect(shownBy({ create: 'unit' })).toBeNull();
});
