import { startTestApp, type TestApp } from '../testing/test-app.js';
import { Night } from '../testing/night.js';

let app: TestApp;
let night: Night;

beforeAll(async () => {
  app = await startTestApp();
  night = await Night.in(app);
});
afterAll(() => app.stop());

async function somebodyWaits(): Promise<boolean> {
  const { rows } = await app.owner.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return rows[0]?.count === 1;
}

it.each(['on-the-way', 'arrived', 'no-show'])(
  'a unit that closes just before a child is said to be %s has taken its yes back',
  async (outcome) => {
    const unit = await night.town.addUnitWith(2, 8);
    const offer = await night.accepted(unit);
    // What closing the unit does to the offer, with its lock held until somebody waits for it.
    const closing = await app.owner.connect();
    await closing.query('BEGIN');
    await closing.query('SELECT 1 FROM unit_state WHERE unit_id = $1 FOR UPDATE', [unit.id]);
    const said = night.settle(offer, { outcome });
    while (!(await somebodyWaits()));
    await closing.query(`UPDATE offer SET state = 'withdrawn' WHERE id = $1`, [offer.id]);
    await closing.query('COMMIT');
    closing.release();
    expect(await said).toMatchObject({ status: 409, body: { code: 'offer-withdrawn' } });
    expect((await night.read(offer.requestId)).offers).toMatchObject([
      { state: 'withdrawn', onTheWayAt: null },
    ]);
  },
);
