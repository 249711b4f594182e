import { filterFields } from '@harborlight/domain';
import { activeFilters } from './active-filters.logic.js';
import {
  boardSearch,
  codesOf,
  filtersOf,
  noFilters,
  ofEach,
  searchOf,
  type Filters,
} from './board.search.js';

const all: Filters = {
  text: 'cedar',
  who: ['girls', 'single-room'],
  age: 15,
  states: ['MO'],
  regions: ['jackson', 'clay'],
  ...ofEach((field) => codesOf(field).slice(0, 1)),
  protection: ['awake-night-staff'],
  onlyOpen: true,
  hideDetention: true,
  sort: 'name',
  group: 'region',
};

describe('the address of the board', () => {
  it('says nothing when nothing is asked', () => {
    expect(searchOf(noFilters)).toEqual({});
  });

  it('carries every filter there and back', () => {
    expect(filtersOf(searchOf(all))).toEqual(all);
  });

  it('can be read and typed', () => {
    expect(searchOf({ ...noFilters, who: ['girls', 'boys'], onlyOpen: true })).toEqual({
      who: 'girls,boys',
      open: 'only',
    });
  });

  it.each([
    [{ who: 'girls,unicorns' }, { who: 'girls' }],
    [{ who: 7 }, {}],
    [{ age: '200' }, {}],
    [{ age: -1 }, {}],
    [{ age: '15' }, { age: 15 }],
    [{ q: 12 }, { q: '12' }],
    [{ sort: 'sideways', group: 'none' }, {}],
    [{ class: 'juvenile' }, {}],
    [{ stranger: 'x' }, {}],
    [{ unit: 'girls-wing' }, { unit: 'girls-wing' }],
  ])('drops what it cannot mean: %j', (typed, search) => {
    expect(boardSearch(typed)).toEqual(search);
  });
});

it('counts filters that narrow, not the order or what stands beside the results', () => {
  expect(activeFilters(noFilters)).toBe(0);
  expect(activeFilters({ ...noFilters, sort: 'name', group: 'class', hideDetention: true })).toBe(0);
  expect(activeFilters(all)).toBe(7 + filterFields.length);
});
