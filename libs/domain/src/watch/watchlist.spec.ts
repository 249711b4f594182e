import fc from 'fast-check';
import { moments, profileFor, seeded } from '../board/arbitraries.spec-support.js';
import type { UnitProfile } from '../board/unit-profile.js';
import { matcherOf } from '../match/match.js';
import type { MatchContext } from '../match/match-types.js';
import { undemanding, type Need } from '../need/need.js';
import { addMinutes } from '../time/instant.js';
import { answers, conditions, legalStatuses, protectiveFeatures, sleepers } from '../vocabulary/codes.js';
import { youngSleepers } from '../vocabulary/placement-codes.js';
import { watchMatcherFor } from './watch-matcher.js';
import { Watchlist } from './watchlist.js';

const [now = ''] = moments;
const context: MatchContext = {
  now,
  timeZone: 'America/Chicago',
  travel: [],
  borderAgreements: [],
  freeCribs: new Map(),
};

const girlOf15: Need = {
  age: 15,
  sleeper: 'girl',
  state: 'MO',
  region: 'north',
  ...undemanding,
};

const aNeed: fc.Arbitrary<Need> = fc
  .record({
    age: fc.integer({ min: 0, max: 20 }),
    sleeper: fc.constantFrom(...youngSleepers),
    legalStatus: fc.constantFrom(...legalStatuses),
    protection: fc.subarray([...protectiveFeatures], { maxLength: 3 }),
    conditions: fc.subarray([...conditions], { maxLength: 2 }),
    judgeOnlyHold: fc.boolean(),
  })
  .map((said) => ({ ...girlOf15, ...said }));

const aProfile: fc.Arbitrary<UnitProfile> = fc
  .record({
    from: fc.integer({ min: 0, max: 17 }),
    years: fc.nat({ max: 17 }),
    whoCanSleepHere: fc.subarray([...sleepers]),
    legalStatuses: fc.subarray([...legalStatuses]),
    features: fc.subarray([...protectiveFeatures]),
    answers: fc.tuple(...conditions.map(() => fc.constantFrom('yes' as const, 'yes' as const, ...answers))),
  })
  .map(({ from, years, features, answers: said, ...rest }) =>
    profileFor({
      ...rest,
      licensed: 8,
      ages: { from, to: from + years },
      protection: features.map((feature) => ({ feature, checkedOn: '2026-11-01' })),
      answers: Object.fromEntries(
        conditions.map((condition, index) => [condition, said[index]]),
      ) as UnitProfile['answers'],
    }),
  );

const openUnit = (profile: UnitProfile, occupied = 0) => ({
  profile,
  status: 'open' as const,
  facts: {
    kind: 'counts' as const,
    report: {
      cause: 'census' as const,
      licensed: profile.licensed,
      beds: profile.licensed,
      staffed: profile.licensed,
      occupied,
      heldUntil: [],
      blocks: [],
      expectedOpenings: [],
      reportedAt: now,
      freshUntil: addMinutes(now, 60),
      staleAt: addMinutes(now, 120),
      withheld: profile.countsWithheld,
    },
  },
  seq: 1,
});

describe('the watches of a board', () => {
  it('leave out none that the unit fits', () => {
    let everFitted = 0;
    fc.assert(
      fc.property(fc.array(aNeed, { maxLength: 20 }), aProfile, (needs, profile) => {
        const watchlist = new Watchlist();
        needs.forEach((need, index) => watchlist.set({ id: `watch-${index}`, need }));
        const worth = watchlist.worthMatching(profile).map(({ id }) => id);
        const fitting = [...watchlist]
          .filter(({ need }) => watchMatcherFor(need, context)(openUnit(profile)))
          .map(({ id }) => id);
        expect(worth).toEqual(expect.arrayContaining(fitting));
        everFitted += fitting.length;
      }),
      { ...seeded, numRuns: 1_000 },
    );
    expect(everFitted).toBeGreaterThan(50);
  });

  it('leave out whom the licence, the age, a condition or a wish for protection keeps away', () => {
    const watchlist = new Watchlist();
    const wing = profileFor({ ages: { from: 12, to: 17 } });
    const differing: Partial<Need>[] = [
      { sleeper: 'boy' },
      { age: 11 },
      { age: 18 },
      { conditions: ['psychosis'] },
      { legalStatus: 'delinquent' },
      { protection: ['controlled-doors'] },
    ];
    differing.forEach((said, index) =>
      watchlist.set({ id: `watch-${index}`, need: { ...girlOf15, ...said } }),
    );
    watchlist.set({ id: 'fits', need: girlOf15 });
    expect(watchlist.worthMatching(wing).map(({ id }) => id)).toEqual(['fits']);
  });

  it('keep the order in which they were set, also where a need is sent again', () => {
    const watchlist = new Watchlist();
    for (const id of ['first', 'second', 'third']) watchlist.set({ id, need: girlOf15 });
    watchlist.set({ id: 'first', need: { ...girlOf15, age: 16 } });
    watchlist.delete('second');
    expect(watchlist.worthMatching(profileFor({})).map(({ id, need }) => [id, need.age])).toEqual([
      ['first', 16],
      ['third', 15],
    ]);
  });
});

describe('a watch', () => {
  const wing = profileFor({ licensed: 8 });

  it('looks for what the matcher says fits', () => {
    expect(watchMatcherFor(girlOf15, context)(openUnit(wing))).toEqual(
      matcherOf(girlOf15, context)(openUnit(wing)),
    );
  });

  it.each([
    ['is full', openUnit(wing, 8)],
    ['is closed', { ...openUnit(wing), status: 'closed' as const }],
    ['withholds its counts', openUnit({ ...wing, countsWithheld: true })],
  ])('passes over a unit that %s', (_, unit) => {
    expect(watchMatcherFor(girlOf15, context)(unit)).toBeNull();
  });

  it('does not wait for the judge who must lift a hold', () => {
    expect(watchMatcherFor({ ...girlOf15, judgeOnlyHold: true }, context)(openUnit(wing))).not.toBeNull();
  });
});
