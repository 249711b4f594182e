import type { UnitState } from '../board/board.js';
import type { UnitProfile } from '../board/unit-profile.js';
import { girlOf15 } from '../match/arbitraries.spec-support.js';
import { aUnit, context, inCounts, now } from '../match/units.spec-support.js';
import type { Need } from '../need/need.js';
import type { GroundRule, Pack, Rule } from '../packs/pack.js';
import type { BoardAtMoment } from './review-snapshot.js';
import { snapshotOf } from './review-snapshot.js';
import type { ReviewedUnit, ReviewSnapshot } from './review-types.js';

const ruled = <Code extends string>(code: Code): Rule & { readonly code: Code } => ({
  code,
  words: { en: code, es: code },
  source: 'invented',
  confidence: 'to-be-confirmed',
});

const aGround = (code: string, answeredBy: Partial<GroundRule['answeredBy']>): GroundRule => ({
  ...ruled(code),
  answeredBy: { protection: [], walkOut: [], willingCustodian: false, ...answeredBy },
});

export const rules: Pick<Pack, 'alternatives' | 'grounds'> = {
  alternatives: [
    { ...ruled('home-with-kin'), classes: [] },
    { ...ruled('foster-care'), classes: ['specialised-foster'] },
    { ...ruled('shelter'), classes: ['basic-centre', 'emergency-shelter-care'] },
    { ...ruled('secure-care'), classes: ['secure-care'] },
  ],
  grounds: [
    aGround('to-protect', { protection: ['awake-night-staff', 'controlled-doors'] }),
    aGround('to-secure-presence', { walkOut: ['delayed', 'no'] }),
    aGround('no-suitable-custodian', { willingCustodian: true }),
  ],
};

/** A shelter for girls with two free beds, reported and written an hour before. */
export const reviewed = (
  said: Partial<UnitProfile> = {},
  state: Partial<ReviewedUnit> = {},
): ReviewedUnit => ({
  ...aUnit({ unitId: 'shelter', class: 'emergency-shelter-care', ...said }, inCounts()),
  status: 'open',
  seq: 1,
  recorded: { at: '2026-11-22T07:00:00.000Z', recordedAt: '2026-11-22T07:00:00.012Z' },
  ...state,
});

export const detention = (said: Partial<UnitProfile> = {}, state: Partial<UnitState> = {}): ReviewedUnit =>
  reviewed({ unitId: 'pod', class: 'juvenile-detention', walkOut: 'no', ...said }, state);

export const boardOfUnits = (units: readonly ReviewedUnit[]): BoardAtMoment => ({
  at: now,
  seq: 7,
  hash: 'a hash',
  units,
  timeZone: context.timeZone,
  policy: { travel: context.travel, borderAgreements: [] },
});

/** The side of a board of these units for a girl of fifteen, or for who is said. */
export const snapshotFor = (
  units: readonly ReviewedUnit[],
  said: Partial<Need> = {},
  claimed?: string,
): ReviewSnapshot =>
  snapshotOf(boardOfUnits(units), {
    need: { ...girlOf15, ...said },
    pack: rules,
    claimedGround: claimed ?? null,
  });
