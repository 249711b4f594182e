import fc from 'fast-check';
import type { Facts } from '../board/board.js';
import { aMoment, aReport, anUnreported, profileFor } from '../board/arbitraries.spec-support.js';
import type { UnitProfile } from '../board/unit-profile.js';
import { bandedView, type UnitReport } from '../board/unit-report.js';
import { undemanding, type Need } from '../need/need.js';
import { criteria, questions, type AskedCriteria } from '../registry/criteria.js';
import type { Criterion, ValuesOf } from '../registry/criterion.js';
import {
  answers,
  bedKinds,
  conditions,
  legalStatuses,
  protectiveFeatures,
  sleepers,
  type ConditionAnswer,
  type Condition,
} from '../vocabulary/codes.js';
import { pendingMatters, walkOutWishes, youngSleepers } from '../vocabulary/placement-codes.js';
import type { MatchContext, MatchedUnit } from './match-types.js';

const states = ['MO', 'KS', 'IA'] as const;
const regions = ['north', 'south', 'kansas-side', 'far-west'] as const;

const aState = fc.constantFrom(...states);
const aRegion = fc.constantFrom(...regions);

/** Half of the cases are whatever `any` says, half are the usual one but for at most three fields. */
const oftenUsual = <Case extends object>(any: fc.Arbitrary<Case>, usual: Case): fc.Arbitrary<Case> =>
  fc.oneof(
    any,
    fc
      .tuple(any, fc.subarray(Object.keys(usual) as (keyof Case)[], { maxLength: 3 }))
      .map(([other, fields]) =>
        fields.reduce((mixed, field) => ({ ...mixed, [field]: other[field] }), usual),
      ),
  );

const someAnswers = fc
  .array(fc.constantFrom(...answers), { minLength: conditions.length, maxLength: conditions.length })
  .map(
    (said) =>
      Object.fromEntries(conditions.map((condition, index) => [condition, said[index]])) as Record<
        Condition,
        ConditionAnswer
      >,
  );

const aLocalTime = fc
  .tuple(fc.nat({ max: 23 }), fc.constantFrom('00', '30'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

const someHours = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  fc.array(
    fc.record({
      days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
      from: aLocalTime,
      to: aLocalTime,
    }),
    { maxLength: 3 },
  ),
);

const yesToAll = Object.fromEntries(conditions.map((condition) => [condition, 'yes'])) as Record<
  Condition,
  ConditionAnswer
>;

/** Takes everybody the tests usually ask a bed for. */
const welcoming = profileFor({
  ages: { from: 0, to: 21 },
  whoCanSleepHere: [...sleepers],
  answers: yesToAll,
  legalStatuses: [...legalStatuses],
});

type AnyOf<Values> = { readonly [Field in keyof Values]: fc.Arbitrary<Values[Field]> };

const someOf = (options: readonly { readonly code: string }[]) => options.map(({ code }) => code);

/** Whatever a criterion of the table may say; those with an input rule of their own are made below. */
const anyCriteria = Object.fromEntries(
  Object.entries<Criterion | { readonly kind: string }>(criteria).flatMap<[string, fc.Arbitrary<unknown>]>(
    ([field, criterion]) => {
      if (criterion.kind === 'flag') return [[field, fc.boolean()]];
      if ('max' in criterion) {
        const { min, max, plain } = criterion;
        const amount = fc.integer({ min, max: Math.min(max, min + 90) });
        return [[field, plain === null ? fc.option(amount) : amount]];
      }
      if (!('options' in criterion)) return [];
      const codes = someOf(criterion.options);
      return [[field, criterion.kind === 'set' ? fc.subarray(codes) : fc.constantFrom(...codes)]];
    },
  ),
) as AnyOf<ValuesOf<typeof criteria>>;

/** Whatever a need may ask of the table. */
const anyAsked = Object.fromEntries(
  questions.map(({ as, options }) => [as, options === null ? fc.boolean() : fc.subarray(someOf(options))]),
) as unknown as AnyOf<AskedCriteria>;

/** Any profile: detention, secure care, other states and cribs among them. */
const aProfile: fc.Arbitrary<UnitProfile> = oftenUsual(
  fc
    .record({
      ...anyCriteria,
      facilityId: fc.constantFrom('harbor-house', 'river-house'),
      whoCanSleepHere: fc.subarray([...sleepers]),
      ages: fc
        .tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 13, max: 21 }))
        .map(([from, to]) => ({ from, to })),
      kind: fc.constantFrom(...bedKinds),
      answers: someAnswers,
      protection: fc
        .subarray([...protectiveFeatures])
        .map((features) => features.map((feature) => ({ feature, checkedOn: '2026-11-01' }))),
      intakeHours: someHours,
      state: aState,
      region: aRegion,
    })
    .map(profileFor),
  welcoming,
);

const inCountsOrBand = (report: UnitReport): fc.Arbitrary<Facts> =>
  fc.constantFrom<Facts>({ kind: 'counts', report }, { kind: 'band', band: bandedView(report) });

/** Two beds open, and fresh at every moment of the tests. */
const openAllNight: UnitReport = {
  cause: 'census',
  licensed: 4,
  beds: 4,
  staffed: 4,
  occupied: 2,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: '2026-11-22T01:00:00.000Z',
  freshUntil: '2026-11-23T01:00:00.000Z',
  staleAt: '2026-11-24T01:00:00.000Z',
  withheld: false,
};

export const aMatchedUnit: fc.Arbitrary<MatchedUnit> = fc.record({
  profile: fc.tuple(aProfile, fc.uuid({ version: 7 })).map(([profile, unitId]) => ({ ...profile, unitId })),
  status: fc.constantFrom('open', 'open', 'open', 'closed'),
  facts: fc.option(
    fc
      .oneof(
        { weight: 3, arbitrary: aReport },
        { weight: 2, arbitrary: fc.constant(openAllNight) },
        anUnreported,
      )
      .chain((report) => inCountsOrBand(report)),
    { freq: 9 },
  ),
});

/** A girl of fifteen whom any open bed would serve. */
export const girlOf15: Need = {
  age: 15,
  sleeper: 'girl',
  state: 'MO',
  region: 'north',
  ...undemanding,
};

/** Any need, contradictions included. */
export const anyNeed: fc.Arbitrary<Need> = oftenUsual(
  fc.record({
    ...anyAsked,
    age: fc.nat({ max: 20 }),
    sleeper: fc.constantFrom(...youngSleepers),
    prefersSingleRoom: fc.boolean(),
    state: aState,
    region: aRegion,
    legalStatus: fc.constantFrom(...legalStatuses),
    protection: fc.subarray([...protectiveFeatures]),
    walkOut: fc.constantFrom(...walkOutWishes),
    conditions: fc.subarray([...conditions]),
    cribs: fc.nat({ max: 3 }),
    nights: fc.option(fc.integer({ min: 1, max: 180 })),
    earliestArrival: fc.option(aMoment),
    avoidRegions: fc.subarray([...regions], { maxLength: 2 }),
    courtRegion: fc.option(aRegion),
    pendingMatter: fc.constantFrom(...pendingMatters),
    judgeOnlyHold: fc.boolean(),
    separationCheck: fc.boolean(),
    detentionGroundsToo: fc.boolean(),
  }),
  girlOf15,
);

export const aContext: fc.Arbitrary<MatchContext> = fc.record({
  now: aMoment,
  timeZone: fc.constantFrom('America/Chicago', 'America/Toronto'),
  travel: fc.array(fc.record({ from: aRegion, to: aRegion, minutes: fc.nat({ max: 24 * 60 }) }), {
    maxLength: 8,
  }),
  borderAgreements: fc.subarray<readonly [string, string]>([
    ['KS', 'MO'],
    ['IA', 'MO'],
  ]),
  freeCribs: fc
    .array(fc.tuple(fc.constantFrom('harbor-house', 'river-house'), fc.nat({ max: 3 })))
    .map((free) => new Map(free)),
});
