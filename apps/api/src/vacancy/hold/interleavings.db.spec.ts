import { randomUUID } from 'node:crypto';
import type { HoldView } from '@harborlight/contracts';
import {
  addMinutes,
  countsAt,
  DomainError,
  tallyAt,
  type Actor,
  type Role,
  type UnitReport,
} from '@harborlight/domain';
import type { UnitCriteriaDto } from '@harborlight/contracts/dto';
import { aUnitCriteria } from '@harborlight/testing';
import fc from 'fast-check';
import { Transactions, type Transaction } from '../../platform/transactions.js';
import { BedTally } from '../../registry/bed-tally.js';
import { UnitLock, type LockedUnit } from '../../registry/unit-lock.js';
import { UnitService } from '../../registry/unit.service.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { TestTown } from '../../testing/test-town.js';
import type { UnitChange } from '../apply-change.js';
import { ReconciliationService } from '../reconciliation.service.js';
import { VacancyService } from '../vacancy.service.js';
import { BedHolds } from './bed-holds.js';
import { HoldService } from './hold.service.js';

const licensed = 3;
const dayMinutes = 24 * 60;
const aMillisecond = 1 / 60_000;

/** What one person does; `nth` picks an officer, a request, or a hold placed before. */
const anAct = fc.record({
  act: fc.constantFrom(
    'hold',
    'hold',
    'hold',
    'hold briefly',
    'release',
    'extend',
    'accept',
    'arrive',
    'leave',
    'count',
    'attest',
  ),
  nth: fc.nat({ max: 5 }),
  request: fc.option(fc.nat({ max: 1 }), { nil: undefined }),
  occupied: fc.nat({ max: licensed + 1 }),
  staffed: fc.nat({ max: licensed }),
});
type Act = typeof anAct extends fc.Arbitrary<infer One> ? One : never;

/** Waves of acts: those of one wave are done at the same moment. */
const someWaves = fc.array(fc.array(anAct, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });

/** What can rightly be answered to somebody who comes too late, or comes for what is not there. */
const expectedRefusals = new Set([
  'unit-full',
  'hold-limit-reached',
  'request-holds-already',
  'hold-over',
  'hold-cannot-be-extended',
  'no-occupied-bed',
]);

let app: TestApp;
let facilityId: string;
let coordinator: Actor;
let officers: Actor[];

const service = <T>(type: abstract new (...parts: never[]) => T): T =>
  app.app.get<T>(type, { strict: false });

beforeAll(async () => {
  app = await startTestApp();
  facilityId = (await (await TestTown.in(app)).addFacility()).id;
  await app.owner.query(`INSERT INTO board_policy VALUES ($1, '{"holdsPerOfficer": 2}')`, [app.board.id]);
  const { id: boardId, agencies } = app.board;
  const actorAs = (role: Role): Actor => ({
    userId: randomUUID(),
    memberships: [{ role, boardId, agencyId: agencies[role] }],
  });
  coordinator = actorAs('coordinator');
  officers = [actorAs('placement-officer'), actorAs('placement-officer'), actorAs('placement-officer')];
});
afterAll(() => app.stop());

/** One unit with one child in three staffed beds, and two open requests, for one run of the property. */
class Night {
  private readonly holds: HoldView[] = [];

  private constructor(
    readonly unitId: string,
    private readonly requests: readonly string[],
  ) {}

  static async begin(): Promise<Night> {
    const criteria = aUnitCriteria({ licensed }) as UnitCriteriaDto;
    const { id } = await service(UnitService).createUnit(coordinator, facilityId, { name: 'Wing', criteria });
    await service(VacancyService).takeCensus(coordinator, id, { occupied: 1, staffed: licensed });
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO request (board_id, agency_id, officer_id, token, opened_at, policy)
       SELECT $1, $2, $3, gen_random_uuid()::text, now(), '{}' FROM generate_series(1, 2) RETURNING id`,
      [app.board.id, app.board.agencies['placement-officer'], officers[0]?.userId],
    );
    return new Night(
      id,
      rows.map((row) => row.id),
    );
  }

  /** Does the act; answers the code of a refusal, or null. */
  async attempt(act: Act): Promise<string | null> {
    try {
      await this.carryOut(act);
      return null;
    } catch (error) {
      if (error instanceof DomainError) return error.code;
      throw error;
    }
  }

  private async carryOut({ act, nth, request, occupied, staffed }: Act): Promise<void> {
    const officer = officers[nth % officers.length] as Actor;
    const requestId = request === undefined ? undefined : this.requests[request];
    const hold = this.holds[nth % Math.max(1, this.holds.length)];
    const vacancy = service(VacancyService);
    switch (act) {
      case 'hold': {
        const ask = { unitId: this.unitId, kind: 'soft', ...(requestId && { requestId }) } as const;
        this.holds.push(await service(HoldService).placeHold(officer, ask, randomUUID()));
        return;
      }
      case 'hold briefly':
        await this.inUnit((beds, tx, unit) =>
          beds.place(tx, unit, {
            kind: 'soft',
            until: addMinutes(unit.now, aMillisecond),
            requestId,
            ownerId: officer.userId,
            agencyId: app.board.agencies['placement-officer'],
          }),
        );
        return;
      case 'count':
        await vacancy.takeCensus(coordinator, this.unitId, { occupied, staffed });
        return;
      case 'attest':
        await vacancy.attest(coordinator, this.unitId);
        return;
      case 'leave':
        await vacancy.recordDeparture(coordinator, this.unitId, undefined, null);
        return;
      default:
        if (hold) await this.treat(act, hold);
    }
  }

  private async treat(
    act: 'release' | 'extend' | 'accept' | 'arrive',
    { id, ownerId }: HoldView,
  ): Promise<void> {
    const owner = officers.find(({ userId }) => userId === ownerId) as Actor;
    switch (act) {
      case 'release':
        await service(HoldService).releaseHold(owner, id, undefined);
        return;
      case 'extend':
        await service(HoldService).extendHold(owner, id);
        return;
      case 'accept':
        await this.inUnit((beds, tx, unit) => beds.makeFirm(tx, unit, id, addMinutes(unit.now, 180)));
        return;
      case 'arrive':
        await this.inUnit((beds, tx, unit) => beds.occupy(tx, unit, id));
    }
  }

  /** As placement does it: lock, act, record. */
  private inUnit(
    act: (beds: BedHolds, tx: Transaction, unit: LockedUnit) => Promise<UnitChange>,
  ): Promise<void> {
    return service(Transactions).run(async (tx) => {
      const unit = await service(UnitLock).lockUnchecked(tx, null, this.unitId);
      const { entry } = await act(service(BedHolds), tx, unit);
      await tx.record(app.board.id, { actor: null, action: 'test' }, [entry]);
    });
  }

  /** The line equals the spans, now and when every hold is over. */
  async lineEqualsSpans(): Promise<void> {
    await service(Transactions).run(async (tx) => {
      const { report, now } = await service(UnitLock).lockUnchecked(tx, null, this.unitId);
      for (const at of [now, addMinutes(now, dayMinutes)])
        expect(tallyAt(report, at)).toEqual(await service(BedTally).of(tx, this.unitId, at));
      expect(tallyAt(report, addMinutes(now, dayMinutes)).heldUntil).toEqual([]);
    });
  }

  /** No line the log ever told counts a bed twice, or holds one that has no staff. */
  async everyLineIsPossible(): Promise<void> {
    const { rows } = await app.owner.query<{ at: Date; body: UnitReport }>(
      `SELECT at, body FROM board_entry WHERE unit_id = $1 AND kind = 'unit.counts' ORDER BY seq`,
      [this.unitId],
    );
    let heldBefore = 0;
    for (const { at, body } of rows) {
      const counts = countsAt(body, at.toISOString());
      const { occupied = 0, held = 0, available = 0, staffed = 0 } = counts ?? {};
      expect(occupied + held + available).toBeLessThanOrEqual(body.beds);
      if (body.cause === 'hold' && held > heldBefore)
        expect(occupied + held).toBeLessThanOrEqual(Math.min(licensed, staffed));
      heldBefore = held;
    }
  }

  async eachRequestHeldOneBedAtATime(): Promise<void> {
    const { rows } = await app.owner.query(
      `SELECT 1 FROM hold one JOIN hold other ON other.request_id = one.request_id AND other.id > one.id
        WHERE one.unit_id = $1 AND one.during && other.during`,
      [this.unitId],
    );
    expect(rows).toEqual([]);
  }
}

describe('a thousand nights of holds, releases, extensions, expiries, accepts, arrivals and counts', () => {
  it('never break what holds of beds', async () => {
    const answers = new Map<string | null, number>();
    await fc.assert(
      fc.asyncProperty(someWaves, async (waves) => {
        const night = await Night.begin();
        for (const wave of waves) {
          for (const code of await Promise.all(wave.map((act) => night.attempt(act)))) {
            if (code !== null) expect(expectedRefusals).toContain(code);
            answers.set(code, (answers.get(code) ?? 0) + 1);
          }
        }
        await night.lineEqualsSpans();
        await night.everyLineIsPossible();
        await night.eachRequestHeldOneBedAtATime();
        await app.owner.query(`UPDATE hold SET owner_id = gen_random_uuid() WHERE unit_id = $1`, [
          night.unitId,
        ]);
      }),
      { seed: 214_025, numRuns: 1_000 },
    );
    expect([...answers.keys()]).toEqual(expect.arrayContaining([null, ...expectedRefusals]));
    expect(await service(ReconciliationService).prove(app.board.id)).toMatchObject({ mismatches: 0 });
  }, 300_000);
});
