import type { UnitReport } from '../board/unit-report.js';
import { defaultPolicy } from '../placement/policy.js';
import { addMinutes } from '../time/instant.js';
import {
  extendedUntil,
  holdExtensions,
  holdUntil,
  whyNotAnotherHold,
  whyNotExtendHold,
  whyNotHold,
  whyNotHoldForRequest,
  whyNotMoveHold,
  type HoldFacts,
  type HoldToExtend,
} from './hold.js';

const now = '2026-11-22T08:00:00.000Z';

const reported: UnitReport = {
  cause: 'census',
  licensed: 8,
  beds: 8,
  staffed: 6,
  occupied: 5,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: '2026-11-22T07:00:00.000Z',
  freshUntil: '2026-11-22T09:00:00.000Z',
  staleAt: '2026-11-22T11:00:00.000Z',
  withheld: false,
};
const unit = (report: Partial<UnitReport> = {}, facts: Partial<HoldFacts> = {}): HoldFacts => ({
  closed: false,
  profile: { class: 'cse-crisis-house', jjdpaClass: 'non-secure', stateLicenceClass: 'mo-emergency-shelter' },
  report: { ...reported, ...report },
  ...facts,
});
const stale = { freshUntil: '2026-11-22T07:30:00.000Z', staleAt: now };
const neverReported = { staffed: null, reportedAt: null, freshUntil: null, staleAt: null };

describe('a bed of a unit', () => {
  it.each<[string, HoldFacts, string[], string[]]>([
    ['with a staffed bed open', unit(), [], []],
    ['whose last staffed bed was taken', unit({ occupied: 6 }), ['unit-full'], ['unit-full']],
    ['whose vacant beds have no staff', unit({ staffed: 5 }), ['unit-full'], ['unit-full']],
    [
      'whose last bed is held',
      unit({ heldUntil: ['2026-11-22T08:00:00.001Z'] }),
      ['unit-full'],
      ['unit-full'],
    ],
    ['whose last hold ends at this very instant', unit({ heldUntil: [now] }), [], []],
    ['that is stale', unit(stale), ['status-stale'], []],
    ['that is stale and full', unit({ ...stale, occupied: 6 }), ['status-stale', 'unit-full'], ['unit-full']],
    ['nobody ever reported', unit(neverReported), ['unit-not-reported'], []],
    ['nothing was ever written of', unit({}, { report: null }), ['unit-not-reported'], []],
    ['that withholds its counts', unit({ withheld: true }), ['counts-withheld'], []],
    ['that withholds how old its counts are', unit({ withheld: true, ...stale }), ['counts-withheld'], []],
    [
      'that withholds that nobody counted',
      unit({ withheld: true, ...neverReported }),
      ['counts-withheld'],
      [],
    ],
    [
      'that withholds that it is full',
      unit({ withheld: true, occupied: 6 }),
      ['counts-withheld'],
      ['unit-full'],
    ],
    ['that is closed', unit({}, { closed: true }), ['unit-closed'], ['unit-closed']],
    [
      'of a place of detention',
      unit({}, { profile: { ...unit().profile, class: 'juvenile-detention' } }),
      ['detention-is-no-placement'],
      ['detention-is-no-placement'],
    ],
    [
      'of a house whose walls make it one of detention',
      unit({}, { profile: { ...unit().profile, jjdpaClass: 'secure-detention' } }),
      ['detention-is-no-placement'],
      ['detention-is-no-placement'],
    ],
  ])("%s can be held on the board's word, or the shelter's, unless there is a reason", (_, facts, ...why) => {
    const codes = (['board', 'shelter'] as const).map((word) =>
      whyNotHold(facts, word, now).map(({ code }) => code),
    );
    expect(codes).toEqual(why);
  });
});

describe('an officer', () => {
  it.each([
    [0, []],
    [2, []],
    [3, [{ code: 'hold-limit-reached', facts: { most: 3 } }]],
  ])('who has %i live holds may have one more, up to the limit of the board', (live, why) => {
    expect(whyNotAnotherHold(live, defaultPolicy)).toEqual(why);
  });
});

describe('a request', () => {
  it.each([
    ['without a hold', null, [], []],
    ['with a soft hold', { kind: 'soft' }, ['request-holds-already'], []],
    ['with a firm hold', { kind: 'firm' }, ['request-holds-already'], ['request-holds-already']],
  ] as const)(
    '%s may have another, or one in its place, unless there is a reason',
    (_, live, another, moved) => {
      expect(whyNotHoldForRequest(live).map(({ code }) => code)).toEqual(another);
      expect(whyNotMoveHold(live).map(({ code }) => code)).toEqual(moved);
    },
  );
});

describe('the end of a hold', () => {
  it.each([
    ['soft', undefined, 30],
    ['soft', 300, 30],
    ['firm', undefined, 180],
    ['firm', 45, 105],
    ['firm', 0, 60],
    ['firm', 600, 360],
  ] as const)('that is %s, with the child %s minutes away, comes after %i minutes', (kind, eta, minutes) => {
    expect(holdUntil(kind, now, eta, defaultPolicy)).toBe(addMinutes(now, minutes));
  });
});

describe('an extension', () => {
  const hold = (ask: Partial<HoldToExtend> = {}): HoldToExtend => ({
    kind: 'soft',
    until: addMinutes(now, 10),
    extensionsLeft: 1,
    ...ask,
  });
  const owner = { owner: true, shelter: false };
  const shelter = { owner: false, shelter: true };

  it.each([
    ['of a soft hold by its owner', hold(), owner, []],
    ['of a soft hold by the shelter', hold(), shelter, ['hold-cannot-be-extended']],
    ['of a firm hold by the shelter', hold({ kind: 'firm' }), shelter, []],
    ['of a firm hold by its owner', hold({ kind: 'firm' }), owner, ['hold-cannot-be-extended']],
    ['that was used up', hold({ extensionsLeft: 0 }), owner, ['hold-cannot-be-extended']],
    ['of what ends at this very instant', hold({ until: now }), owner, ['hold-over']],
  ])('%s is allowed unless there is a reason', (_, asked, by, why) => {
    expect(whyNotExtendHold(asked, by, now).map(({ code }) => code)).toEqual(why);
  });

  it.each([
    ['soft', 40, 1],
    ['firm', 70, 1],
  ] as const)(
    'of a %s hold makes it last %i minutes from now, and is given %i time',
    (kind, minutes, times) => {
      expect(extendedUntil(hold({ kind }), defaultPolicy)).toBe(addMinutes(now, minutes));
      expect(holdExtensions(kind, defaultPolicy)).toBe(times);
    },
  );
});
