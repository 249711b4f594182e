import { randomUUID } from 'node:crypto';
import type { UnitRecordView } from '@harborlight/contracts';
import { aNeed } from '@harborlight/testing';
import fc from 'fast-check';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestResponse } from '../testing/test-client.js';
import { must } from '../testing/night.js';
import { Duty, problem } from '../testing/duty.js';

let app: TestApp;
let duty: Duty;
let units: UnitRecordView[];

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
  units = await Promise.all([1, 2, 3, 4].map(() => duty.night.town.addUnitWith(6, 8)));
});
afterAll(() => app.stop());

/** What somebody does at the same moment as others; a number chooses the unit or offer among those there are. */
type Act =
  | { readonly kind: 'ask' | 'call' | 'hold' | 'census'; readonly unit: number }
  | { readonly kind: 'accept' | 'decline' | 'maybe' | 'withdraw' | 'acknowledge'; readonly offer: number };

const chosen = fc.nat({ max: 3 });
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('ask' as const), unit: chosen }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('accept' as const), offer: chosen }) },
  fc.record({ kind: fc.constantFrom('call', 'hold', 'census'), unit: chosen }),
  fc.record({ kind: fc.constantFrom('decline', 'maybe', 'withdraw', 'acknowledge'), offer: chosen }),
);
/** Rounds of acts that happen at once. */
const night = fc.array(fc.array(act, { minLength: 2, maxLength: 5 }), { minLength: 3, maxLength: 6 });

async function carryOut(requestId: string, one: Act): Promise<TestResponse | null> {
  const { officer, staff } = duty.night;
  if ('unit' in one) {
    const unitId = units[one.unit]?.id ?? '';
    switch (one.kind) {
      case 'ask':
        return officer.post(`/api/requests/${requestId}/offers`, { unitIds: [unitId], need: aNeed() });
      case 'call':
        return officer.post(`/api/units/${unitId}/calls`, { result: 'accepted', requestId });
      case 'hold':
        return officer.post(
          '/api/holds',
          { unitId, requestId, kind: 'soft' },
          { 'idempotency-key': randomUUID() },
        );
      case 'census':
        return staff.put(`/api/units/${unitId}/census`, { occupied: 6, staffed: 8 });
    }
  }
  const { offers } = await duty.night.read(requestId);
  const offerId = offers[one.offer % Math.max(1, offers.length)]?.id;
  if (!offerId) return null;
  switch (one.kind) {
    case 'accept':
    case 'maybe':
      return staff.post(`/api/offers/${offerId}/answer`, { answer: one.kind });
    case 'decline':
      return staff.post(`/api/offers/${offerId}/answer`, { answer: 'decline', code: 'quarantine' });
    case 'withdraw':
      return officer.delete(`/api/offers/${offerId}`);
    case 'acknowledge':
      return staff.post(`/api/offers/${offerId}/acknowledgement`);
  }
}

const expectedRefusals = new Set([
  'already-asked',
  'does-not-fit',
  'need-missing',
  'offer-answered',
  'offer-withdrawn',
  'request-holds-already',
  'too-many-offers',
  'unit-full',
]);

describe('whatever people do to one request at the same time', () => {
  it('one bed at most waits for the child, every refusal has its code, and every line stays true', async () => {
    await fc.assert(
      fc.asyncProperty(night, async (rounds) => {
        const { id } = (await duty.asking(...units.slice(0, 3))).request;
        for (const round of rounds) {
          const answers = await Promise.all(round.map((one) => carryOut(id, one)));
          const refused = answers.flatMap((one) => (one && one.status >= 400 ? [problem(one).code] : []));
          expect(refused.filter((code) => !expectedRefusals.has(code))).toEqual([]);
          const { offers, hold } = await duty.night.read(id);
          const accepted = offers.filter(({ state }) => state === 'accepted');
          expect(accepted.length).toBeLessThanOrEqual(1);
          const waited = offers.some(({ state }) => ['asked', 'acknowledged', 'maybe'].includes(state));
          for (const { holdId, unitId } of accepted) {
            expect(hold).toMatchObject({ id: holdId, unitId, kind: 'firm' });
            expect(waited).toBe(false);
          }
        }
        await duty.provesTrue();
        const { hold } = await duty.night.read(id);
        if (hold) must(await duty.night.officer.delete(`/api/holds/${hold.id}?code=no-longer-needed`));
      }),
      { seed: 20261122, numRuns: 25 },
    );
  }, 120_000);
});
