import { offerStates, type ArrivalOutcome, type OfferState } from '../vocabulary/placement-codes.js';
import { repeatsArrival, untilArrival, whyNotSettle } from './arrival.js';
import { defaultPolicy } from './policy.js';

/** What each outcome meets in each state of an offer. A change of the table must be meant twice. */
const intended = `
  state         on-the-way         arrived            no-show            turned-away
  asked         not-accepted-yet   not-accepted-yet   not-accepted-yet   not-accepted-yet
  acknowledged  not-accepted-yet   not-accepted-yet   not-accepted-yet   not-accepted-yet
  maybe         not-accepted-yet   not-accepted-yet   not-accepted-yet   not-accepted-yet
  accepted      yes                yes                yes                yes
  declined      not-accepted-yet   not-accepted-yet   not-accepted-yet   not-accepted-yet
  withdrawn     offer-withdrawn    offer-withdrawn    offer-withdrawn    offer-withdrawn
  arrived       arrival-over       again              arrival-over       arrival-over
  no-show       arrival-over       arrival-over       again              arrival-over
  turned-away   arrival-over       arrival-over       arrival-over       again`;

const [heading = [], ...rows] = intended
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
const cells = rows.flatMap(([state, ...cells]) =>
  cells.map((cell, i) => [state, heading[i + 1], cell] as [OfferState, ArrivalOutcome, string]),
);

describe('what can be said of an arrival', () => {
  it('is written out here for every state', () => {
    expect(rows.map(([state]) => state)).toEqual(offerStates);
  });

  it.each(cells)('of an offer that is %s: %s meets %s', (state, outcome, meets) => {
    const said = { outcome, code: 'full' } as const;
    expect(whyNotSettle(state, said)).toEqual(['yes', 'again'].includes(meets) ? [] : [{ code: meets }]);
    expect(repeatsArrival(state, said)).toBe(meets === 'again');
  });

  it('needs a code where a child was turned away at the door', () => {
    expect(whyNotSettle('accepted', { outcome: 'turned-away' })).toEqual([
      { code: 'decline-code-missing', field: 'code' },
    ]);
  });
});

describe('a firm hold for a child on the way', () => {
  const hold = { from: '2026-11-22T08:00:00.000Z', until: '2026-11-22T11:00:00.000Z' };

  it.each([
    ['waits for the arrival and the grace', '2026-11-22T11:30:00.000Z', '2026-11-22T12:30:00.000Z'],
    ['lasts no longer than the policy allows', '2026-11-22T18:00:00.000Z', '2026-11-22T14:00:00.000Z'],
    ['is not cut short by an early arrival', '2026-11-22T08:10:00.000Z', '2026-11-22T11:00:00.000Z'],
  ])('%s', (_, expectedAt, until) => {
    expect(untilArrival(hold, expectedAt, defaultPolicy)).toBe(until);
  });

  it('keeps what the shelter has added beyond the most', () => {
    const extended = { ...hold, until: '2026-11-22T15:00:00.000Z' };
    expect(untilArrival(extended, '2026-11-22T18:00:00.000Z', defaultPolicy)).toBe(extended.until);
  });
});
