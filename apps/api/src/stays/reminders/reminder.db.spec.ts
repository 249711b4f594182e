import type { InboxView, UnitRecordView } from '@harborlight/contracts';
import { addMinutes, defaultPolicy, instantOf, type Instant, type NoticeKind } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { TestTown } from '../../testing/test-town.js';
import { ReminderService } from './reminder.service.js';

/** Tomorrow night: the node's own look at the clock finds nothing to do then. */
const tonight = addMinutes(instantOf(Date.now()), 24 * 60);

let app: TestApp;
let officer: TestClient;
let staff: TestClient;
let unit: UnitRecordView;
let made = 0;

beforeAll(async () => {
  app = await startTestApp();
  unit = await (await TestTown.in(app)).addUnitWith(2, 8);
});
beforeEach(async () => {
  officer = await app.signInAs('placement-officer');
  staff = await app.signInAs('shelter-staff');
});
afterAll(() => app.stop());

const inserted = async (sql: string, values: unknown[]): Promise<string> => {
  const { rows } = await app.owner.query<{ id: string }>(`${sql} RETURNING id`, values);
  return (rows[0] as { id: string }).id;
};

const aHold = (until: Instant): Promise<string> =>
  inserted(
    `INSERT INTO hold (board_id, unit_id, bed_id, kind, during, owner_id, agency_id, extensions_left)
     SELECT $1, $2, id, 'soft', tstzrange($3, $4), $5, $6, 1 FROM bed WHERE unit_id = $2 LIMIT 1`,
    [
      app.board.id,
      unit.id,
      addMinutes(until, -30),
      until,
      officer.userId,
      app.board.agencies['placement-officer'],
    ],
  );

/** An offer that was accepted, of a child who should be there at `expectedAt`. */
async function anExpectedChild(expectedAt: Instant): Promise<string> {
  const request = await inserted(
    `INSERT INTO request (board_id, agency_id, officer_id, token, opened_at, policy) VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      app.board.id,
      app.board.agencies['placement-officer'],
      officer.userId,
      `R-${(made += 1)}`,
      addMinutes(expectedAt, -60),
      defaultPolicy,
    ],
  );
  return inserted(
    `INSERT INTO offer (request_id, board_id, unit_id, agency_id, asking_agency_id, state, channel, asked_at, expected_at)
     VALUES ($1, $2, $3, $4, $5, 'accepted', 'app', $6, $7)`,
    [
      request,
      app.board.id,
      unit.id,
      app.board.agencies['shelter-staff'],
      app.board.agencies['placement-officer'],
      addMinutes(expectedAt, -60),
      expectedAt,
    ],
  );
}

const remind = (at: Instant) => app.app.get(ReminderService, { strict: false }).remind(at);

const told = async (person: TestClient, kind: NoticeKind): Promise<(string | null)[]> =>
  ((await person.get('/api/inbox')).body as InboxView).notices
    .filter((notice) => notice.kind === kind)
    .map(({ subjectId }) => subjectId);

describe('the owner of a hold', () => {
  it('is told once that it ends, five minutes before', async () => {
    await aHold(tonight);
    await remind(addMinutes(tonight, -6));
    expect(await told(officer, 'hold-ending')).toEqual([]);
    for (const minutes of [-5, -4, -3]) await remind(addMinutes(tonight, minutes));
    expect(await told(officer, 'hold-ending')).toEqual([unit.id]);
  });

  it('is told again of the new end of a hold that was extended', async () => {
    const hold = await aHold(tonight);
    await remind(addMinutes(tonight, -2));
    await app.owner.query(`UPDATE hold SET during = tstzrange(lower(during), $2) WHERE id = $1`, [
      hold,
      addMinutes(tonight, 30),
    ]);
    await remind(addMinutes(tonight, 27));
    expect(await told(officer, 'hold-ending')).toHaveLength(2);
  });

  it('is not told of one that was let go or is over', async () => {
    const released = await aHold(tonight);
    await app.owner.query(`UPDATE hold SET release_code = 'no-longer-needed' WHERE id = $1`, [released]);
    await remind(addMinutes(tonight, -2));
    await aHold(tonight);
    await remind(tonight);
    expect(await told(officer, 'hold-ending')).toEqual([]);
  });
});

describe('the owner of a hold that has lapsed', () => {
  it('is told once that it has ended', async () => {
    await aHold(tonight);
    await remind(addMinutes(tonight, -1));
    expect(await told(officer, 'hold-ended')).toEqual([]);
    for (const minutes of [0, 1, 2]) await remind(addMinutes(tonight, minutes));
    expect(await told(officer, 'hold-ended')).toEqual([unit.id]);
  });

  it('is not told of one that was let go, and not hours after no node was there to look', async () => {
    const released = await aHold(tonight);
    await app.owner.query(`UPDATE hold SET release_code = 'no-longer-needed' WHERE id = $1`, [released]);
    await aHold(addMinutes(tonight, -120));
    await remind(tonight);
    expect(await told(officer, 'hold-ended')).toEqual([]);
  });

  it('is not told where the child came', async () => {
    const hold = await aHold(tonight);
    await app.owner.query(
      `UPDATE bed_span s SET during = tstzrange(upper(h.during), NULL) FROM hold h WHERE h.id = $1 AND s.bed_id = h.bed_id`,
      [hold],
    );
    await remind(addMinutes(tonight, 1));
    expect(await told(officer, 'hold-ended')).toEqual([]);
  });
});

describe('a child who is late', () => {
  it('is asked after once, at the officer’s desk and at the shelter, a quarter of an hour later', async () => {
    const offer = await anExpectedChild(tonight);
    await remind(addMinutes(tonight, 14));
    expect([await told(officer, 'arrival-late'), await told(staff, 'arrival-late')]).toEqual([[], []]);
    for (const minutes of [15, 16]) await remind(addMinutes(tonight, minutes));
    expect([await told(officer, 'arrival-late'), await told(staff, 'arrival-late')]).toEqual([
      [offer],
      [offer],
    ]);
  });

  it('is not asked after once arrived', async () => {
    const offer = await anExpectedChild(tonight);
    await app.owner.query(`UPDATE offer SET state = 'arrived' WHERE id = $1`, [offer]);
    await remind(addMinutes(tonight, 15));
    expect(await told(officer, 'arrival-late')).toEqual([]);
  });
});

describe('the staff of a unit whose report grows old', () => {
  const freshUntil = async (): Promise<Instant> => {
    const { rows } = await app.owner.query<{ until: Instant }>(
      `SELECT report ->> 'freshUntil' AS until FROM unit_state WHERE unit_id = $1`,
      [unit.id],
    );
    return rows[0]?.until ?? '';
  };

  it('are asked once a report whether it is still right', async () => {
    const until = await freshUntil();
    await remind(addMinutes(until, -1));
    expect(await told(staff, 'still-right')).toEqual([]);
    for (const minutes of [0, 1]) await remind(addMinutes(until, minutes));
    expect(await told(staff, 'still-right')).toEqual([unit.id]);
  });

  it('are not asked hours after no node was there to ask', async () => {
    const until = await freshUntil();
    await remind(addMinutes(until, 120));
    expect(await told(staff, 'still-right')).toEqual([]);
  });
});
