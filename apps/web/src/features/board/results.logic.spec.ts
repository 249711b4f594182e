import { loadMessages } from '@harborlight/messages';
import {
  aBand,
  aBandedLine,
  aLine,
  fullReport,
  neverReported,
  staleReport,
} from '../../shared/testing/board.builders.js';
import { noFilters, type Filters } from './board.search.js';
import { meets, resultsOf, rowsOf, tallyOf } from './results.logic.js';

const english = await loadMessages('codes', 'en');
const spanish = await loadMessages('codes', 'es');

const asking = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
const names = (lines: readonly { unit: string }[]) => lines.map(({ unit }) => unit);

const prairie = aLine({
  unitId: 'prairie',
  unit: 'Whole house',
  facility: 'Prairie Star',
  state: 'KS',
  region: 'johnson',
  class: 'group-home',
  walkOut: 'delayed',
  whoCanSleepHere: ['girls', 'boys'],
  ages: { from: 8, to: 21 },
});
const full = aLine({ unitId: 'full', unit: 'Full', facility: 'Aspen' }, fullReport());
const stale = aLine({ unitId: 'stale', unit: 'Stale', facility: 'Birch' }, staleReport());
const never = aLine({ unitId: 'never', unit: 'Never', facility: 'Elm' }, neverReported());
const detention = aLine({ unitId: 'hall', unit: 'Hall', class: 'juvenile-detention' });

describe('a filter', () => {
  it.each<[string, Partial<Filters>, boolean]>([
    ['nothing', {}, true],
    ['a word of the name', { text: 'prairie' }, true],
    ['two words in any order', { text: 'house star' }, true],
    ['a word of its kind', { text: 'group' }, true],
    ['a word it does not say', { text: 'cedar' }, false],
    ['who can sleep here', { who: ['boys'] }, true],
    ['all of those who ask', { who: ['boys', 'single-room'] }, false],
    ['the youngest age', { age: 8 }, true],
    ['the oldest age', { age: 21 }, true],
    ['an age beside the licence', { age: 7 }, false],
    ['its state', { states: ['KS'] }, true],
    ['another state', { states: ['MO'] }, false],
    ['one of two regions', { regions: ['clay', 'johnson'] }, true],
    ['another kind', { class: ['qrtp'] }, false],
    ['its door', { walkOut: ['no', 'delayed'] }, true],
    ['a feature that was checked', { protection: ['awake-night-staff'] }, true],
    ['a feature nobody checked', { protection: ['awake-night-staff', 'controlled-doors'] }, false],
    ['only open', { onlyOpen: true }, true],
  ])('for %s', (_, filters, met) => {
    expect(meets(prairie, asking(filters), english)).toBe(met);
  });

  it('finds Spanish words without their accents', () => {
    const centre = { ...prairie, class: 'assessment-or-receiving-centre' } as const;
    expect(meets(centre, asking({ text: 'EVALUACION' }), spanish)).toBe(true);
  });

  it('shows only open units when asked, and no unknown ones among them', () => {
    expect(names(resultsOf([full, never, prairie], asking({ onlyOpen: true }), english).found)).toEqual([
      'Whole house',
    ]);
  });
});

describe('the results', () => {
  it('put open first, then fresh, then unknown, then full', () => {
    const { found } = resultsOf([full, never, stale, prairie], noFilters, english);
    expect(names(found)).toEqual(['Whole house', 'Stale', 'Never', 'Full']);
  });

  it('can be put in order of name', () => {
    const { found } = resultsOf([prairie, stale, full], asking({ sort: 'name' }), english);
    expect(names(found)).toEqual(['Full', 'Stale', 'Whole house']);
  });

  it('never hold detention, which stands beside them', () => {
    const results = resultsOf([detention, prairie], noFilters, english);
    expect(names(results.found)).toEqual(['Whole house']);
    expect(names(results.detention)).toEqual(['Hall']);
  });
});

describe('the rows', () => {
  const results = resultsOf([detention, prairie, full], noFilters, english);
  const keys = (filters: Partial<Filters>) => rowsOf(results, asking(filters)).map(({ key }) => key);

  it('end with detention under its own heading', () => {
    expect(keys({})).toEqual(['prairie', 'full', 'detention', 'hall']);
  });

  it('keep the heading when detention is hidden', () => {
    expect(keys({ hideDetention: true })).toEqual(['prairie', 'full', 'detention']);
  });

  it('stand in groups by kind of place when asked', () => {
    expect(keys({ group: 'class' })).toEqual([
      'class:emergency-shelter-care',
      'full',
      'class:group-home',
      'prairie',
      'detention',
      'hall',
    ]);
  });
});

describe('a tally', () => {
  it('adds up what is open', () => {
    expect(tallyOf([prairie, full, never])).toEqual({ units: 3, withRoom: 1, bedsOpen: 2, exact: true });
  });

  it('says at least where a small house is told as a band', () => {
    const banded = aBandedLine({ unitId: 'small', licensed: 4 }, aBand({ band: 'open' }));
    expect(tallyOf([prairie, banded])).toEqual({ units: 2, withRoom: 2, bedsOpen: 4, exact: false });
  });
});
