import { addMinutes, contextOf, defaultPolicy, type Line, type Need } from '@harborlight/domain';
import {
  aBand,
  aBandedLine,
  aLine,
  aReport,
  fullReport,
  night,
  staleReport,
} from '../../../../shared/testing/board.builders.js';
import { emptyDraft } from '../../../../shared/need/need-draft.logic.js';
import {
  canBeHeld,
  costsReason,
  nextBest,
  percentOf,
  resultsOf,
  ruledOutBy,
  type OwnHold,
} from './results.logic.js';

const need = { ...emptyDraft({ state: 'MO', region: 'jackson' }), age: 15, sleeper: 'girl' } as Need;
const context = contextOf({ now: night, timeZone: 'America/Chicago', policy: defaultPolicy, units: [] });

const wing = aLine({ unitId: 'wing' });
const crisis = aLine({ unitId: 'crisis', class: 'cse-crisis-house' });
const boys = aLine({ unitId: 'boys', whoCanSleepHere: ['boys'] });
const inKansas = aLine({ unitId: 'kansas', state: 'KS' });
const boysInKansas = aLine({ unitId: 'boys-in-kansas', state: 'KS', whoCanSleepHere: ['boys'] });
const stale = aLine({ unitId: 'stale' }, staleReport());
const full = aLine({ unitId: 'full' }, fullReport());
const hall = aLine({ unitId: 'hall', class: 'juvenile-detention' });
const locked = aLine({ unitId: 'locked', jjdpaClass: 'secure-detention' });

const results = (lines: readonly Line[], own: OwnHold | null = null) => resultsOf(lines, need, context, own);
const ids = (found: readonly { readonly unitId: string }[]) => found.map(({ unitId }) => unitId);

describe('the results of a search', () => {
  it('stand under the heading where they belong, the freest first', () => {
    const { fits, ask, full: wouldFit, no } = results([full, boys, crisis, stale, wing]);
    expect([fits, ask, wouldFit, no].map(ids)).toEqual([['wing', 'crisis'], ['stale'], ['full'], ['boys']]);
  });

  it('never hold detention, not even among what does not fit', () => {
    expect(ids(Object.values(results([hall, locked])).flat())).toEqual([]);
  });

  it('count what rules units out, each unit once', () => {
    expect(ruledOutBy(results([boys, inKansas, boysInKansas]).no)).toEqual([
      { code: 'approval-across-state-line', units: 2 },
      { code: 'sex-outside-licence', units: 1 },
    ]);
  });

  it('name the next best beds that can be held, without the one that was lost', () => {
    expect(ids(nextBest(results([stale, crisis, wing]), 'wing'))).toEqual(['crisis']);
  });
});

describe('a bed held for this search', () => {
  const until = addMinutes(night, 30);
  const own = { unitId: 'last', until };

  it('stays open to it although it was the last', () => {
    const last = aLine({ unitId: 'last' }, aReport({ occupied: 5, heldUntil: [until] }));
    expect(ids(results([last]).full)).toEqual(['last']);
    expect(ids(results([last], own).fits)).toEqual(['last']);
  });

  it('stays open to it where only a band is told', () => {
    const last = aBandedLine(
      { unitId: 'last' },
      aBand({ band: 'full', then: [{ from: until, band: 'last' }] }),
    );
    expect(ids(results([last]).full)).toEqual(['last']);
    expect(ids(results([last], own).fits)).toEqual(['last']);
  });

  it('opens no other bed', () => {
    const both = aReport({ occupied: 6, heldUntil: [] });
    expect(ids(results([aLine({ unitId: 'last' }, both)], own).full)).toEqual(['last']);
  });
});

describe('holding in one tap', () => {
  it.each([
    ['of a unit that fits', wing, true],
    ['not of one that nobody has confirmed lately', stale, false],
    ['not of one that is full', full, false],
    ['not of one that does not fit', boys, false],
  ])('is possible %s', (_, line, possible) => {
    const [found] = Object.values(results([line])).flat();
    expect(found && canBeHeld(found)).toBe(possible);
  });

  it('costs a reason only where a freer place fits', () => {
    const all = results([wing, crisis]);
    const of = (unitId: string) => all.fits.filter((found) => found.unitId === unitId);
    expect(costsReason(all, of('crisis'))).toBe(true);
    expect(costsReason(all, of('wing'))).toBe(false);
    expect(costsReason(results([crisis, full]), results([crisis]).fits)).toBe(false);
  });
});

describe('a chance in percent', () => {
  it.each([
    [0.999, 99],
    [0.4, 40],
    [0, 1],
  ])('is never told as sure: %d', (chance, percent) => {
    expect(percentOf(chance)).toBe(percent);
  });
});
