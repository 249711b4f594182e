import type { PackHead, ReviewView } from '@harborlight/contracts';
import {
  addMinutes,
  courtClocks,
  defaultPolicy,
  packInForce,
  snapshotOf,
  undemanding,
  type Instant,
  type Need,
  type Pack,
  type ReviewSnapshot,
  type UnitState,
} from '@harborlight/domain';
import { aReport, aUnit, fullReport, night, staleReport } from '../../../shared/testing/board.builders.js';

const timeZone = 'America/Chicago';

/** Nine in the morning, seven hours after the decision: the court sits. */
export const morning = addMinutes(night, 7 * 60);

function rulesOf(state: string): Pack {
  const pack = packInForce(state, night);
  if (!pack) throw new Error(`no rules of ${state}`);
  return pack;
}

export const missouri = rulesOf('MO');
/** What is read in a state that has no rules of its own. */
export const model = rulesOf('NE');

export const headOf = ({ jurisdiction, version, from, until, name, changes }: Pack): PackHead => ({
  jurisdiction,
  version,
  from,
  until,
  name,
  changes,
});

/** A girl of fifteen in Jackson County, who is charged with nothing. */
export const girlOf15: Need = {
  age: 15,
  sleeper: 'girl',
  state: 'MO',
  region: 'jackson',
  ...undemanding,
};

const upper = aUnit({ unitId: 'upper', unit: 'Upper floor', facility: 'Elm' }, staleReport());
const hall = aUnit({ unitId: 'hall', unit: 'Hall', class: 'juvenile-detention', licensed: 12 });

/** The shelter was full at night; another's status was old. Beside them stands a place of detention. */
const unitsThen: readonly UnitState[] = [aUnit({}, fullReport()), upper, hall];
/** By the morning a bed has opened. */
export const unitsNow: readonly UnitState[] = [
  aUnit({}, aReport({ reportedAt: morning, freshUntil: addMinutes(morning, 240) })),
  upper,
  hall,
];

interface Asked {
  readonly at: Instant;
  readonly units: readonly UnitState[];
  readonly pack?: Pack;
  readonly claimed?: string;
}

/** The board at a moment as the server would answer it. */
export function aReviewSnapshot({ at, units, pack = missouri, claimed }: Asked): ReviewSnapshot {
  const recorded = units.map((unit) => ({ ...unit, recorded: { at, recordedAt: at } }));
  return snapshotOf(
    { at, seq: at === night ? 40 : 52, hash: 'a1', units: recorded, timeZone, policy: defaultPolicy },
    { need: girlOf15, pack, claimedGround: claimed ?? null },
  );
}

/** A decision at two in the night, reviewed at nine. */
export function aReview(said: Partial<ReviewView> = {}): ReviewView {
  const pack = said.pack ?? missouri;
  const claimed = 'protect-juvenile';
  return {
    board: 'kansas-city',
    name: 'Kansas City',
    timeZone,
    demonstration: true,
    state: 'MO',
    moment: night,
    at: morning,
    legalStatus: 'non-offender',
    ground: claimed,
    pack,
    then: aReviewSnapshot({ at: night, units: unitsThen, pack, claimed }),
    now: aReviewSnapshot({ at: morning, units: unitsNow, pack, claimed }),
    clocks: courtClocks(
      pack,
      { start: 'custody', startedAt: addMinutes(night, -60), legalStatus: 'non-offender' },
      morning,
    ),
    request: null,
    timeline: {
      from: night,
      to: morning,
      marks: [
        {
          at: addMinutes(night, 200),
          unitId: 'girls-wing',
          facility: 'Cedar House',
          unit: "Girls' wing",
          class: 'emergency-shelter-care',
          from: 'full',
          to: 'fits',
        },
      ],
      leftOut: 0,
    },
    ...said,
  };
}
