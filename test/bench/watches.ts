import {
  conditions,
  contextOf,
  defaultPolicy,
  legalStatuses,
  watchMatcherFor,
  protectiveFeatures,
  Watchlist,
  youngSleepers,
  type ConditionAnswer,
  type Condition,
  type Need,
  type UnitState,
} from '@harborlight/domain';
import { aNeed, aNight, aUnitProfile, aUnitReport } from '@harborlight/testing';
import { median, type Row } from './row.js';

const watches = 10_000;
const rounds = 200;

/** A number that looks drawn, the same in every run; `what` keeps one property from following another. */
const drawn = (index: number, what: number): number => Math.imul(index + 1, 0x9e3779b1 + 2 * what) >>> 12;

const one = <Word>(words: readonly Word[], draw: number): Word => words[draw % words.length] as Word;

const some = <Word>(words: readonly Word[], index: number, what: number, most: number): Word[] => [
  ...new Set(
    Array.from({ length: drawn(index, what) % (most + 1) }, (_, nth) => one(words, drawn(index, what + nth))),
  ),
];

/** The `index`th need of a mixed country: most are girls and boys of 12 to 17 who offended against nobody. */
const needOf = (index: number): Need =>
  aNeed({
    age: 10 + (drawn(index, 1) % 8),
    sleeper: one(youngSleepers, drawn(index, 2)),
    legalStatus: drawn(index, 3) % 3 === 0 ? one(legalStatuses, drawn(index, 4)) : 'non-offender',
    conditions: some(conditions, index, 5, 2),
    protection: some(protectiveFeatures, index, 10, 2),
    state: drawn(index, 14) % 3 === 0 ? 'KS' : 'MO',
    languages: drawn(index, 15) % 4 === 0 ? ['es'] : [],
  });

/** A house that opened a bed just now. */
const unitOf = (index: number): UnitState => ({
  profile: aUnitProfile({
    unitId: `unit-${index}`,
    whoCanSleepHere: index % 2 === 0 ? ['girls'] : ['boys', 'trans-and-non-binary'],
    ages: { from: 10 + (index % 3), to: 17 },
    answers: Object.fromEntries(
      conditions.map((condition, nth) => [condition, (index + nth) % 2 === 0 ? 'yes' : 'call']),
    ) as Record<Condition, ConditionAnswer>,
  }),
  status: 'open',
  facts: { kind: 'counts', report: aUnitReport({ occupied: 7 }) },
  seq: index,
});

/** Reads of each watch what is compared with a unit, and does nothing with it but count. */
function readAll(needs: readonly Need[], { profile }: UnitState): number {
  const { ages, legalStatuses: taken, answers, protection } = profile;
  let seen = 0;
  for (const need of needs) {
    if (need.age >= ages.from && need.age <= ages.to) seen += 1;
    if (need.sleeper === 'girl') seen += 1;
    if (taken.includes(need.legalStatus)) seen += 1;
    for (const condition of need.conditions) if (answers[condition] === 'yes') seen += 1;
    for (const feature of need.protection) if (protection[0]?.feature === feature) seen += 1;
  }
  return seen;
}

/** What a node does with each entry of the log: find those of 10,000 watches that the unit fits now. */
export function measureWatches(): Row {
  const needs = Array.from({ length: watches }, (_, index) => needOf(index));
  const watchlist = new Watchlist();
  needs.forEach((need, index) => watchlist.set({ id: `watch-${index}`, need }));
  const units = Array.from({ length: 30 }, (_, index) => unitOf(index));
  const ours: number[] = [];
  const baseline: number[] = [];
  let fits = 0;
  let seen = 0;
  for (let round = 0; round < rounds; round += 1) {
    const unit = unitOf(round);
    const read = performance.now();
    seen += readAll(needs, unit);
    baseline.push(performance.now() - read);
    const asked = performance.now();
    const context = contextOf({ now: aNight, timeZone: 'America/Chicago', policy: defaultPolicy, units });
    const worth = watchlist.worthMatching(unit.profile);
    fits += worth.filter(({ need }) => watchMatcherFor(need, context)(unit)).length;
    ours.push(performance.now() - asked);
  }
  if (fits === 0 || seen === 0) throw new Error('the watches of the bench fit nothing');
  return {
    name: '10,000 watches against one entry',
    unit: 'ms',
    ours: median(ours),
    baseline: median(baseline),
    against: 'a bare loop over the same fields',
    ratio: median(ours) / median(baseline),
    bar: 5,
    aim: 2,
    better: 'lower',
  };
}
