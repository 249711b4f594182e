import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import { aContext, aMatchedUnit, anyNeed } from '../match/arbitraries.spec-support.js';
import { matcherOf, contextOf } from '../match/match.js';
import type { MatchedUnit } from '../match/match-types.js';
import { restrictivenessOf } from '../match/restrictiveness.js';
import { isDetention } from '../match/rules/law.js';
import { inBand, inCounts } from '../match/units.spec-support.js';
import { matchGroups, type MatchGroup } from '../vocabulary/placement-codes.js';
import { isDetentionBed } from './detention-count.js';
import type { Alternative, ReviewedUnit, ReviewSnapshot } from './review-types.js';
import { boardOfUnits, detention, reviewed, rules, snapshotFor } from './reviewed.spec-support.js';
import { snapshotOf } from './review-snapshot.js';

interface AnyBoard {
  readonly units: readonly MatchedUnit[];
  readonly groupOf: (unit: MatchedUnit) => MatchGroup;
}

function onAnyBoard(claim: (snapshot: ReviewSnapshot, board: AnyBoard) => void): void {
  const someUnits = fc.array(aMatchedUnit, { maxLength: 12 });
  fc.assert(
    fc.property(someUnits, anyNeed, aContext, (units, need, { now: at, timeZone, ...policy }) => {
      const board = boardOfUnits(units.map((unit, seq) => ({ ...unit, seq, recorded: null })));
      const snapshot = snapshotOf(
        { ...board, at, timeZone, policy },
        { need, pack: rules, claimedGround: null },
      );
      const match = matcherOf(need, contextOf({ now: at, timeZone, policy, units }));
      claim(snapshot, { units, groupOf: (unit) => match(unit).group });
    }),
    seeded,
  );
}

const shelterOf = (units: readonly ReviewedUnit[], said = {}) =>
  snapshotFor(units, said).alternatives.find(({ code }) => code === 'shelter') as Alternative;

const full = (unitId: string) => reviewed({ unitId }, { facts: inCounts({ occupied: 4 }) });
const forBoys = (unitId: string) => reviewed({ unitId, whoCanSleepHere: ['boys'] });
const over = '2026-11-22T07:59:00.000Z';
const stale = (unitId: string) =>
  reviewed({ unitId }, { facts: inCounts({ freshUntil: over, staleAt: over }) });

describe('an alternative of the pack', () => {
  it.each([
    ['open where a unit fits', [reviewed(), full('a'), forBoys('b')], 'open'],
    ['to be asked where the best must be asked', [stale('a'), full('b'), forBoys('c')], 'ask'],
    ['full where all that would fit are', [full('a'), forBoys('b')], 'full'],
    ['none where nothing fits', [forBoys('a')], 'none'],
    ['none where the board has no unit of its classes', [], 'none'],
  ])('is %s', (_, units, standing) => {
    expect(shelterOf(units)).toMatchObject({ standing, units: units.length });
  });

  it('is none that a board of beds can show where it names no class', () => {
    expect(snapshotFor([reviewed()]).alternatives[0]).toMatchObject({ standing: 'not-on-board', units: 0 });
  });

  it('counts its units by group, and those whose status was stale or never reported', () => {
    const never = reviewed({ unitId: 'd' }, { facts: null });
    expect(shelterOf([reviewed(), stale('a'), full('b'), forBoys('c'), never])).toMatchObject({
      units: 5,
      groups: { fits: 1, ask: 2, full: 1, no: 1 },
      stale: 2,
    });
  });

  it('names the least restrictive unit that fits, though a nearer one that can be left less easily ranks with it', () => {
    const open = reviewed({ unitId: 'open', walkOut: 'yes', region: 'south' });
    const delayed = reviewed({ unitId: 'delayed', walkOut: 'delayed', region: 'north' });
    expect(shelterOf([delayed, open]).leastRestrictive).toMatchObject({ unitId: 'open', group: 'fits' });
  });

  it('names one to be asked only where none fits', () => {
    const lessRestrictive = reviewed({ unitId: 'less', class: 'basic-centre' }, { facts: null });
    expect(shelterOf([lessRestrictive, reviewed()]).leastRestrictive).toMatchObject({ unitId: 'shelter' });
    expect(shelterOf([stale('a'), full('b')]).leastRestrictive).toMatchObject({ unitId: 'a', group: 'ask' });
  });

  it('says why its units did not serve, each reason once a unit, most units first', () => {
    const closed = reviewed({ unitId: 'd' }, { status: 'closed' });
    expect(shelterOf([full('a'), full('b'), forBoys('c'), closed, stale('e')]).reasons).toEqual([
      { code: 'unit-full', units: 2 },
      { code: 'sex-outside-licence', units: 1 },
      { code: 'status-stale', units: 1 },
      { code: 'unit-closed', units: 1 },
    ]);
  });
});

describe('a candidate', () => {
  const told = (unit: ReviewedUnit, said = {}) => snapshotFor([unit], said).candidates[0];

  it('tells the age of its status at the moment', () => {
    expect(told(reviewed())).toMatchObject({
      freshness: 'fresh',
      ageMinutes: 60,
      reportedAt: '2026-11-22T07:00:00.000Z',
      available: 2,
      band: null,
    });
    expect(told(stale('a'))).toMatchObject({ freshness: 'stale', ageMinutes: 60 });
    expect(told(reviewed({}, { facts: null }))).toMatchObject({ freshness: 'never', ageMinutes: null });
  });

  it('is told as a band where the viewer gets a band, and by the quarter of an hour', () => {
    const recorded = { at: '2026-11-22T07:00:00.000Z', recordedAt: '2026-11-22T07:44:00.000Z' };
    expect(told(reviewed({}, { facts: inBand(), recorded }))).toMatchObject({
      available: null,
      band: 'open',
      recording: 'later',
      recordedAt: '2026-11-22T07:30:00.000Z',
    });
  });

  it.each([
    ['at-once', '2026-11-22T07:00:00.000Z', '2026-11-22T07:01:00.000Z'],
    ['later', '2026-11-22T07:00:00.000Z', '2026-11-22T07:01:00.001Z'],
    ['later', '2026-11-21T07:00:00.000Z', '2026-11-22T08:00:00.000Z'],
    ['after-the-moment', '2026-11-22T07:00:00.000Z', '2026-11-22T08:00:00.001Z'],
  ])('was recorded %s where an entry of %s was written at %s', (recording, at, recordedAt) => {
    expect(told(reviewed({}, { recorded: { at, recordedAt } }))).toMatchObject({ recording, recordedAt });
  });

  it('is one of ten at most, those that fit first, the least restrictive first', () => {
    const many = Array.from({ length: 9 }, (_, i) => reviewed({ unitId: `same-${i}` }));
    const foster = reviewed({ unitId: 'foster', class: 'specialised-foster' });
    const { candidates } = snapshotFor([stale('basic'), ...many, forBoys('b'), foster, full('c')]);
    expect(candidates.map(({ unitId }) => unitId)).toEqual(['foster', ...many.map((u) => u.profile.unitId)]);
  });
});

describe('detention', () => {
  it('is counted beside the alternatives by its licensed beds, with whom they are for', () => {
    const units = [
      detention({ unitId: 'a', whoCanSleepHere: ['boys'], licensed: 32 }),
      detention({ unitId: 'b', whoCanSleepHere: ['girls', 'single-room'], licensed: 14 }),
      detention({ unitId: 'c', whoCanSleepHere: ['girls', 'boys'], licensed: 6 }),
      detention({ unitId: 'd', whoCanSleepHere: ['girls'], licensed: 9 }, { status: 'closed' }),
      reviewed({ licensed: 100 }),
    ];
    const snapshot = snapshotFor(units);
    expect(snapshot.detention).toEqual({ units: 3, beds: 52, girls: 14, boys: 32, either: 6 });
    expect(snapshot.units).toBe(1);
  });

  it('is what its class or its licence says; what only its walls make so is shown, and is no alternative', () => {
    const walls = reviewed({ unitId: 'a', class: 'secure-care', jjdpaClass: 'secure-detention' });
    const snapshot = snapshotFor([walls, detention()]);
    expect([snapshot.units, snapshot.detention.units]).toEqual([1, 1]);
    expect(snapshot.alternatives.find(({ code }) => code === 'secure-care')).toMatchObject({
      standing: 'none',
      reasons: expect.arrayContaining([{ code: 'detention-is-no-placement', units: 1 }]) as unknown,
    });
  });

  it('never answers anything, whatever the board and the need', () => {
    onAnyBoard((snapshot, { units }) => {
      const locked = units.filter(({ profile }) => isDetention(profile));
      const detained = new Set(locked.map(({ profile }) => profile.unitId));
      const named = [
        ...snapshot.candidates,
        ...snapshot.alternatives.flatMap(({ leastRestrictive }) => leastRestrictive ?? []),
        ...snapshot.grounds.flatMap(({ answers }) => answers.map(({ candidate }) => candidate)),
      ];
      expect(named.filter(({ unitId }) => detained.has(unitId))).toEqual([]);
    });
  });
});

describe('a side', () => {
  it('says of each class what the matcher says of its units, whatever the board and the need', () => {
    onAnyBoard((snapshot, { units, groupOf }) => {
      for (const { code, groups, leastRestrictive, units: shown } of snapshot.alternatives) {
        const classes = rules.alternatives.find((rule) => rule.code === code)?.classes ?? [];
        const ofClass = units.filter(
          ({ profile }) => classes.includes(profile.class) && !isDetentionBed(profile),
        );
        const inGroup = (group: MatchGroup) => ofClass.filter((unit) => groupOf(unit) === group);
        const counted = Object.fromEntries(matchGroups.map((group) => [group, inGroup(group).length]));
        expect([shown, groups]).toEqual([ofClass.length, counted]);
        const best = groups.fits > 0 ? inGroup('fits') : inGroup('ask');
        const least = best.map(({ profile }) => restrictivenessOf(profile)).sort((a, b) => a - b)[0];
        expect(leastRestrictive && restrictivenessOf(leastRestrictive)).toBe(least ?? null);
      }
    });
  });
});
