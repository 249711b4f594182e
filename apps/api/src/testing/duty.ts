import { randomUUID } from 'node:crypto';
import type {
  AnswerView,
  HoldView,
  OfferView,
  Problem,
  RequestView,
  UnitRecordView,
} from '@harborlight/contracts';
import type { Counts, FacilityCriteria } from '@harborlight/domain';
import type { TestApp } from './test-app.js';
import type { TestResponse } from './test-client.js';
import { ReconciliationService } from '../vacancy/reconciliation.service.js';
import { must, Night } from './night.js';

/** How an act was refused. */
export const problem = ({ body }: TestResponse): Problem => body as Problem;
export const answered = (answer: TestResponse): AnswerView => must(answer).body as AnswerView;

/** What an officer and a shelter do with offers, and what can be seen of it afterwards. */
export class Duty {
  private constructor(
    readonly app: TestApp,
    readonly night: Night,
  ) {}

  /** One officer does the work of a whole shift here: the board lets them hold many beds. */
  static async in(app: TestApp): Promise<Duty> {
    await app.owner.query(
      `INSERT INTO board_policy (board_id, policy) VALUES ($1, '{"holdsPerOfficer": 50}')`,
      [app.board.id],
    );
    return new Duty(app, await Night.in(app));
  }

  openUnit = (): Promise<UnitRecordView> => this.night.town.addUnitWith(1, 8);

  openUnits = (count: number): Promise<UnitRecordView[]> =>
    Promise.all(Array.from({ length: count }, this.openUnit));

  /** A unit of a house that says this of itself, with seven open beds. */
  async unitOf(facility: Partial<FacilityCriteria>): Promise<UnitRecordView> {
    const { id } = await this.night.town.addFacility(facility);
    const unit = await this.night.town.addUnit({ licensed: 8 }, id);
    must(await this.night.staff.put(`/api/units/${unit.id}/census`, { occupied: 1, staffed: 8 }));
    return unit;
  }

  /** Closes every unit: what fits best depends on all that is on the board. */
  async clearTheBoard(): Promise<void> {
    const { rows } = await this.app.owner.query<{ unit_id: string }>(
      'SELECT unit_id FROM unit_state WHERE NOT closed',
    );
    for (const { unit_id } of rows) await this.night.town.coordinator.post(`/api/units/${unit_id}/closure`);
  }

  /** Answers what `act` came to where the unit closed after `act` had read the board and before it had the unit's lock. */
  async closingMeanwhile(unit: UnitRecordView, act: () => Promise<TestResponse>): Promise<TestResponse> {
    const closing = await this.app.owner.connect();
    await closing.query('BEGIN');
    await closing.query('SELECT FROM unit_state WHERE unit_id = $1 FOR UPDATE', [unit.id]);
    const answer = act();
    while (!(await this.somebodyWaits()));
    await closing.query('UPDATE unit_state SET closed = true WHERE unit_id = $1', [unit.id]);
    await closing.query('COMMIT');
    closing.release();
    return answer;
  }

  /** A request of which the units are asked. */
  async asking(...units: UnitRecordView[]): Promise<{ request: RequestView; offers: OfferView[] }> {
    const request = await this.night.open();
    return { request, offers: await this.night.ask(request.id, units) };
  }

  async askingOne(unit: UnitRecordView): Promise<{ request: RequestView; offer: OfferView }> {
    const { request, offers } = await this.asking(unit);
    return { request, offer: offers[0] as OfferView };
  }

  async softHold({ id }: RequestView, unit: UnitRecordView): Promise<HoldView> {
    const ask = { unitId: unit.id, requestId: id, kind: 'soft' };
    const answer = await this.night.officer.post('/api/holds', ask, { 'idempotency-key': randomUUID() });
    return must(answer).body as HoldView;
  }

  async countsOf(unit: UnitRecordView): Promise<Counts | null | undefined> {
    const { body } = await this.night.town.coordinator.get(`/api/boards/${this.app.board.code}`);
    const { units } = body as { units: { unitId: string; counts: Counts | null }[] };
    return units.find(({ unitId }) => unitId === unit.id)?.counts;
  }

  async stepsOf({ id }: RequestView): Promise<string[]> {
    const { steps } = await this.night.read(id);
    return steps.map(({ kind, result }) => (result ? `${kind}: ${result}` : kind));
  }

  /** The kinds of the notices somebody got of an offer or a request. */
  async noticesOf(
    { userId }: { readonly userId: string },
    { id }: { readonly id: string },
  ): Promise<string[]> {
    const { rows } = await this.app.owner.query<{ kind: string }>(
      'SELECT kind FROM notice WHERE user_id = $1 AND subject_id = $2 ORDER BY at, id',
      [userId, id],
    );
    return rows.map(({ kind }) => kind);
  }

  private async somebodyWaits(): Promise<boolean> {
    const { rows } = await this.app.owner.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    return rows[0]?.count === 1;
  }

  /** Every line of the board is what its beds say. */
  async provesTrue(): Promise<void> {
    const proof = await this.app.app.get(ReconciliationService, { strict: false }).prove(this.app.board.id);
    expect(proof).toMatchObject({ mismatches: 0 });
  }
}
