import { aNeed } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Duty } from '../testing/duty.js';
import { aShelter, type Shelter } from '../testing/shelters.js';
import { must } from '../testing/night.js';

const guarded = ['request', 'request_step', 'offer', 'need'] as const;

let app: TestApp;
let duty: Duty;
let asked: Shelter;
let other: Shelter;

beforeAll(async () => {
  app = await startTestApp();
  duty = await Duty.in(app);
  asked = await aShelter(app, duty.night.town.coordinator);
  other = await aShelter(app, duty.night.town.coordinator);
  await duty.askingOne(asked.unit);
});
afterAll(() => app.stop());

/** How many rows of each table a connection of the application sees that said this of its reach, or nothing. */
async function seenWith(rowSecurity: string | null): Promise<Record<string, number>> {
  const connection = await app.owner.connect();
  try {
    await connection.query('BEGIN');
    await connection.query('SET LOCAL ROLE harborlight_app');
    if (rowSecurity !== null)
      await connection.query(`SELECT set_config('harborlight.reach', $1, true)`, [rowSecurity]);
    const seen: [string, number][] = [];
    for (const table of guarded) {
      const { rows } = await connection.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${table}`,
      );
      seen.push([table, rows[0]?.count ?? -1]);
    }
    return Object.fromEntries(seen);
  } finally {
    await connection.query('ROLLBACK');
    connection.release();
  }
}

const nothing = { request: 0, request_step: 0, offer: 0, need: 0 };

describe('row-level security alone', () => {
  it('hides everything from a connection that said nothing of its reach', async () => {
    expect(await seenWith(null)).toEqual(nothing);
    expect(await seenWith('')).toEqual(nothing);
  });

  it('hides everything from another agency', async () => {
    expect(await seenWith(other.agencyId)).toEqual(nothing);
    expect(await seenWith(app.board.agencies['court-reviewer'])).toEqual(nothing);
  });

  it('shows the agency that asks all of it, and the one that is asked all but the steps', async () => {
    expect(await seenWith(app.board.agencies['placement-officer'])).toEqual({
      request: 1,
      request_step: 3,
      offer: 1,
      need: 1,
    });
    expect(await seenWith(asked.agencyId)).toEqual({ request: 1, request_step: 0, offer: 1, need: 1 });
  });

  it('hides the need from a shelter once it said no', async () => {
    const { offer } = await duty.askingOne(other.unit);
    expect(await seenWith(other.agencyId)).toMatchObject({ need: 1 });
    must(await other.staff.post(`/api/offers/${offer.id}/answer`, { answer: 'decline', code: 'full' }));
    expect(await seenWith(other.agencyId)).toEqual({ request: 1, request_step: 0, offer: 1, need: 0 });
  });

  it('lets nobody write for another agency', async () => {
    const connection = await app.owner.connect();
    try {
      await connection.query('BEGIN');
      await connection.query('SET LOCAL ROLE harborlight_app');
      await connection.query(`SELECT set_config('harborlight.reach', $1, true)`, [other.agencyId]);
      const writing = connection.query(
        `INSERT INTO need (subject_id, board_id, agency_id, need, expires_at)
         VALUES (uuidv7(), $1, $2, $3, now() + interval '1 hour')`,
        [app.board.id, asked.agencyId, JSON.stringify(aNeed())],
      );
      await expect(writing).rejects.toMatchObject({ code: '42501' });
    } finally {
      await connection.query('ROLLBACK');
      connection.release();
    }
  });
});
