import { profileFor } from '../board/arbitraries.spec-support.js';
import type { Facts } from '../board/board.js';
import type { UnitProfile } from '../board/unit-profile.js';
import { bandedView, type UnitReport } from '../board/unit-report.js';
import type { Need } from '../need/need.js';
import { conditions, type ConditionAnswer, type Condition } from '../vocabulary/codes.js';
import { girlOf15 } from './arbitraries.spec-support.js';
import { match } from './match.js';
import type { Match, MatchContext, MatchedUnit } from './match-types.js';

/** Two in the morning, the night before a Sunday, in Kansas City. */
export const now = '2026-11-22T08:00:00.000Z';

export const context: MatchContext = {
  now,
  timeZone: 'America/Chicago',
  travel: [
    { from: 'north', to: 'south', minutes: 40 },
    { from: 'far-west', to: 'north', minutes: 150 },
  ],
  borderAgreements: [],
  freeCribs: new Map(),
};

export const answering = (answer: ConditionAnswer): UnitProfile['answers'] =>
  Object.fromEntries(conditions.map((condition) => [condition, answer])) as Record<
    Condition,
    ConditionAnswer
  >;

export const counted = (said: Partial<UnitReport> = {}): UnitReport => ({
  cause: 'census',
  licensed: 4,
  beds: 4,
  staffed: 4,
  occupied: 2,
  heldUntil: [],
  blocks: [],
  expectedOpenings: [],
  reportedAt: '2026-11-22T07:00:00.000Z',
  freshUntil: '2026-11-22T11:00:00.000Z',
  staleAt: '2026-11-22T15:00:00.000Z',
  withheld: false,
  ...said,
});

export const inCounts = (said: Partial<UnitReport> = {}): Facts => ({
  kind: 'counts',
  report: counted(said),
});
export const inBand = (said: Partial<UnitReport> = {}): Facts => ({
  kind: 'band',
  band: bandedView(counted(said)),
});

/** An open house for girls of 12 to 17 that says yes to everything. */
export const aUnit = (said: Partial<UnitProfile> = {}, facts: Facts | null = inCounts()): MatchedUnit => ({
  profile: profileFor({ walkOut: 'delayed', answers: answering('yes'), maxNights: null, ...said }),
  status: 'open',
  facts,
});

export const judged = (
  unit: MatchedUnit,
  need: Partial<Need> = {},
  around: Partial<MatchContext> = {},
): Match => match(unit, { ...girlOf15, ...need }, { ...context, ...around });

export const brief = ({ verdict, reasons }: Match) => [
  verdict,
  ...reasons.map(({ code, facts }) => (facts ? [code, facts] : code)),
];
export type Brief = ReturnType<typeof brief>;
