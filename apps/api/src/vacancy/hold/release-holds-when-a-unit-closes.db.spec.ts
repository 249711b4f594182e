import { randomUUID } from 'node:crypto';
import type { HoldView, RequestView } from '@harborlight/contracts';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { TestTown } from '../../testing/test-town.js';

let app: TestApp;
let town: TestTown;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
});
afterAll(() => app.stop());

/** Comes back once `count` transactions wait for somebody's lock. */
async function waitForWaiting(count: number): Promise<void> {
  let waiting = -1;
  while (waiting !== count) {
    const { rows } = await app.owner.query<{ count: number }>(
      `SELECT count(*)::int FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
    );
    waiting = rows[0]?.count ?? -1;
  }
}

it('a unit closes while somebody lets go of its bed: neither waits for the other in a ring', async () => {
  const officer = await app.signInAs('placement-officer');
  const unit = await town.addUnitWith(0, 8);
  const { body: request } = await officer.post('/api/requests', { board: app.board.code });
  const requestId = (request as RequestView).id;
  const ask = { unitId: unit.id, kind: 'soft', requestId };
  const { body: hold } = await officer.post('/api/holds', ask, { 'idempotency-key': randomUUID() });

  // What closing a unit does, step by step: its lock, then a line in the log of each request that held a bed there.
  const closing = await app.owner.connect();
  await closing.query('BEGIN');
  await closing.query('SELECT 1 FROM unit_state WHERE unit_id = $1 FOR UPDATE', [unit.id]);
  const release = officer.delete(`/api/holds/${(hold as HoldView).id}`);
  await waitForWaiting(1);
  // Sooner than PostgreSQL looks for a deadlock and sends one of the two away.
  await closing.query(`SET LOCAL lock_timeout = '200ms'`);
  const written = closing.query(
    `INSERT INTO request_step (request_id, at, kind, unit_id) VALUES ($1, now(), 'released', $2)`,
    [requestId, unit.id],
  );
  await expect(written).resolves.toMatchObject({ rowCount: 1 });
  await closing.query('ROLLBACK');
  closing.release();
  expect(await release).toMatchObject({ status: 200 });
});
