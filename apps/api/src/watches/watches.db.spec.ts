import { once } from 'node:events';
import { Client } from 'pg';
import type { HoldView, Problem, UnitRecordView, WatchView } from '@harborlight/contracts';
import {
  addMinutes,
  defaultPolicy,
  instantOf,
  lineAt,
  type BoardPolicy,
  type Need,
} from '@harborlight/domain';
import { aNeed, aUnitCriteria } from '@harborlight/testing';
import { liveUpdatesChannel } from '../notice/live-updates.js';
import { Transactions } from '../platform/transactions.js';
import { UnitLock } from '../registry/unit-lock.js';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { changed, TestTown } from '../testing/test-town.js';
import { BedHolds } from '../vacancy/hold/bed-holds.js';
import { WatchMatcher } from './watch-matcher.js';
import { ActiveWatches } from './active-watches.js';
import { WatchHits } from './watch-hits.js';

let app: TestApp;
let town: TestTown;
let officer: TestClient;
let staff: TestClient;
let updates: Client;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  officer = await app.signInAs('placement-officer');
  staff = await app.signInAs('shelter-staff');
  updates = new Client({ connectionString: app.databaseUrl });
  await updates.connect();
  await updates.query(`LISTEN ${liveUpdatesChannel}`);
});
afterAll(async () => {
  await updates.end();
  await app.stop();
});

/** Of each age there is one unit in this town: a watch for it looks at no other. */
let age = 1;
const unitOfItsOwn = async (occupied: number, licensed = 8) => {
  age += 1;
  const unit = await town.addUnit({ licensed, ages: { from: age, to: age } });
  await staff.put(`/api/units/${unit.id}/census`, { occupied, staffed: licensed });
  return { unit, need: aNeed({ age }) };
};

const census = (unit: UnitRecordView, occupied: number) =>
  staff.put(`/api/units/${unit.id}/census`, { occupied, staffed: unit.criteria.licensed });

const setWatch = async (need: Need, more: object = {}, by = officer): Promise<WatchView> => {
  const answer = await by.post('/api/watches', { board: app.board.code, need, holdAtOnce: false, ...more });
  expect(answer.status).toBe(201);
  return answer.body as WatchView;
};

/** A request of the officer, opened while this policy held. */
async function openRequest(token: string, policy: BoardPolicy = defaultPolicy): Promise<string | undefined> {
  const { rows } = await app.owner.query<{ id: string }>(
    `INSERT INTO request (board_id, agency_id, officer_id, token, opened_at, policy)
     VALUES ($1, $2, $3, $4, now(), $5) RETURNING id`,
    [app.board.id, app.board.agencies['placement-officer'], officer.userId, token, JSON.stringify(policy)],
  );
  return rows[0]?.id;
}

const listed = async (by = officer): Promise<WatchView[]> =>
  (await by.get(`/api/boards/${app.board.code}/watches`)).body as WatchView[];

const shown = async ({ id }: WatchView, by = officer): Promise<WatchView> => {
  const watch = (await listed(by)).find((one) => one.id === id);
  if (!watch) throw new Error('the watch is not listed');
  return watch;
};

/** The watch once it was hit: looked at again whenever a desk is told something. */
async function hit(watch: WatchView, by = officer): Promise<WatchView> {
  for (;;) {
    const told = once(updates, 'notification');
    const now = await shown(watch, by);
    if (now.hitAt) return now;
    await told;
  }
}

const holdsOf = async (by = officer): Promise<HoldView[]> =>
  (await by.get(`/api/boards/${app.board.code}/holds`)).body as HoldView[];

const countOf = async (sql: string, id: string): Promise<number> => {
  const { rows } = await app.owner.query<{ count: string }>(`SELECT count(*) FROM ${sql} = $1`, [id]);
  return Number(rows[0]?.count);
};

describe('a watch', () => {
  it('is hit at once where a unit fits already', async () => {
    const { unit, need } = await unitOfItsOwn(5);
    expect(await setWatch(need)).toMatchObject({ hitUnitId: unit.id, needHere: false });
  });

  it('stands until a bed that fits opens, tells its officer once, and is over', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const watch = await setWatch(need);
    expect(watch).toMatchObject({ hitAt: null, endedAt: null, needHere: true });
    await census(unit, 7);
    const told = await hit(watch);
    expect(told).toMatchObject({ hitUnitId: unit.id, endedAt: told.hitAt });
    await census(unit, 6);
    expect(
      await countOf(
        `notice WHERE kind = 'watch-hit' AND user_id = '${officer.userId}' AND subject_id`,
        watch.id,
      ),
    ).toBe(1);
    expect(await officer.delete(`/api/watches/${watch.id}`)).toMatchObject({
      status: 409,
      body: { code: 'watch-over' },
    });
  });

  it('is hit when the hold that was in the way ends by itself', async () => {
    const { unit, need } = await unitOfItsOwn(7);
    const beds = app.app.get(BedHolds, { strict: false });
    const locks = app.app.get(UnitLock, { strict: false });
    await app.app.get(Transactions, { strict: false }).run(async (tx) => {
      const locked = await locks.lockUnchecked(tx, null, unit.id);
      const held = await beds.place(tx, locked, {
        kind: 'soft',
        until: instantOf(Date.now() + 700),
        ownerId: officer.userId,
        agencyId: app.board.agencies['placement-officer'],
      });
      await tx.record(app.board.id, { actor: null, action: 'hold.place' }, [held.entry]);
    });
    const watch = await setWatch(need);
    expect(watch.hitAt).toBeNull();
    expect(await hit(watch)).toMatchObject({ hitUnitId: unit.id });
  });

  it('is hit when the block that was in the way ends by itself', async () => {
    const { unit, need } = await unitOfItsOwn(7);
    const until = instantOf(Date.now() + 700);
    await staff.post(`/api/units/${unit.id}/blocks`, { reason: 'maintenance', until });
    const watch = await setWatch(need);
    expect(watch.hitAt).toBeNull();
    expect(await hit(watch)).toMatchObject({ hitUnitId: unit.id });
  });

  it('whose need was lost says so, and looks on once it is sent again', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const watch = await setWatch(need);
    await app.owner.query('TRUNCATE need');
    await app.app.get(WatchMatcher, { strict: false }).refresh();
    expect(await shown(watch)).toMatchObject({ needHere: false, endedAt: null });
    expect((await officer.put(`/api/watches/${watch.id}/need`, { need })).body).toMatchObject({
      needHere: true,
    });
    await census(unit, 7);
    expect(await hit(watch)).toMatchObject({ hitUnitId: unit.id });
  });

  it('looks for what was sent last', async () => {
    const { unit, need } = await unitOfItsOwn(5);
    const watch = await setWatch({ ...need, sleeper: 'boy' });
    expect(watch.hitAt).toBeNull();
    expect((await officer.put(`/api/watches/${watch.id}/need`, { need })).body).toMatchObject({
      hitUnitId: unit.id,
    });
  });

  it('keeps its need where it is sent one that cannot be, and takes none once it is over', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const watch = await setWatch(need);
    const refused = async (said: object) => {
      const { status, body } = await officer.put(`/api/watches/${watch.id}/need`, {
        need: { ...need, ...said },
      });
      return [status, (body as Problem).code];
    };
    expect(await refused({ cribs: 2 })).toEqual([400, 'need-contradicts-itself']);
    expect(await refused({ courtRegion: 'nowhere' })).toEqual([400, 'unknown-region']);
    await census(unit, 7);
    expect(await hit(watch)).toMatchObject({ hitUnitId: unit.id });
    expect(await refused({})).toEqual([409, 'watch-over']);
    expect(await countOf('need WHERE subject_id', watch.id)).toBe(0);
  });

  it('ends when its officer ends it, and its need goes', async () => {
    const { need } = await unitOfItsOwn(8);
    const watch = await setWatch(need);
    const ended = await officer.delete(`/api/watches/${watch.id}`);
    expect(ended).toMatchObject({ status: 200, body: { hitAt: null, needHere: false } });
    expect((ended.body as WatchView).endedAt).not.toBeNull();
    expect(await countOf('need WHERE subject_id', watch.id)).toBe(0);
  });

  it('ends with its request', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const requestId = await openRequest('R-TEST');
    const watch = await setWatch(need, { requestId });
    expect(watch).toMatchObject({ requestId, token: 'R-TEST', endedAt: null });
    await app.owner.query(`UPDATE request SET state = 'unmet', ended_at = now() WHERE id = $1`, [requestId]);
    expect((await shown(watch)).endedAt).not.toBeNull();
    const later = await setWatch(need);
    await census(unit, 7);
    await hit(later);
    expect((await shown(watch)).hitAt).toBeNull();
    expect(
      await officer.post('/api/watches', { board: app.board.code, need, holdAtOnce: false, requestId }),
    ).toMatchObject({
      status: 409,
      body: { code: 'request-ended' },
    });
  });

  it('of another agency is not found', async () => {
    const { need } = await unitOfItsOwn(8);
    const watch = await setWatch(need);
    const { rows } = await app.owner.query<{ id: string }>(
      `INSERT INTO agency (board_id, name, kind) VALUES ($1, 'police', 'police') RETURNING id`,
      [app.board.id],
    );
    const police = await app.signInAs('placement-officer', { agencyId: rows[0]?.id ?? '' });
    expect(await listed(police)).toEqual([]);
    expect(await police.delete(`/api/watches/${watch.id}`)).toMatchObject({ status: 404 });
    expect(await police.put(`/api/watches/${watch.id}/need`, { need })).toMatchObject({ status: 404 });
    expect((await shown(watch)).endedAt).toBeNull();
  });

  it.each([
    [{ need: { ...aNeed(), name: 'a child' } }, 'invalid-input'],
    [{ need: { ...aNeed(), region: 'somewhere' } }, 'unknown-region'],
    [{ need: aNeed({ cribs: 1 }) }, 'need-contradicts-itself'],
    [{ need: aNeed(), board: 'elsewhere' }, 'not-found'],
    [{ need: aNeed(), requestId: '019aa000-0000-7000-8000-000000000000' }, 'not-found'],
  ])('that asks for %j is refused', async (said, code) => {
    const answer = await officer.post('/api/watches', { board: app.board.code, holdAtOnce: false, ...said });
    expect(answer.body).toMatchObject({ code });
  });

  it('learns no more of the cribs of a small house than its officer is told', async () => {
    age += 1;
    const facility = await town.addFacility();
    const { answers } = aUnitCriteria();
    const mothers = {
      licensed: 8,
      ages: { from: age, to: age },
      answers: { ...answers, parenting: 'yes' },
    } as const;
    const wing = await town.addUnit(mothers, facility.id);
    await census(wing, 0);
    const cribs = await town.addUnit({ licensed: 4, kind: 'crib' }, facility.id);
    await census(cribs, 0);
    const need = aNeed({ age, conditions: ['parenting'] });
    expect(await setWatch({ ...need, cribs: 3 })).toMatchObject({ hitAt: null });
    expect(await setWatch({ ...need, cribs: 2 })).toMatchObject({ hitUnitId: wing.id });
  });

  it('leaves nothing of its need anywhere but in the store of needs', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const watch = await setWatch({ ...need, judgeOnlyHold: true, nights: 17 });
    const tables = ['watch', 'board_entry', 'audit_entry', 'notice', 'pgboss.job', 'idempotency_key'];
    const tellsOf = async (word: string) => {
      const found = await Promise.all(
        [...tables, 'need'].map(async (table) => {
          const { rowCount } = await app.owner.query(
            `SELECT 1 FROM ${table} t WHERE t::text LIKE '%' || $1 || '%'`,
            [word],
          );
          return (rowCount ?? 0) > 0 ? [table] : [];
        }),
      );
      return found.flat();
    };
    expect(await tellsOf('judgeOnlyHold')).toEqual(['need']);
    await census(unit, 7);
    await hit(watch);
    expect(await tellsOf('judgeOnlyHold')).not.toEqual(expect.arrayContaining(tables));
    expect(await countOf('need WHERE subject_id', watch.id)).toBe(0);
  });
});

describe('a watch that holds at once', () => {
  it('holds a bed for the minutes of the policy, after which it is open again by itself', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const watch = await setWatch(need, { holdAtOnce: true });
    await census(unit, 7);
    await hit(watch);
    const [hold] = (await holdsOf()).filter(({ unitId }) => unitId === unit.id);
    expect(hold).toMatchObject({ kind: 'soft', ownerId: officer.userId });
    expect(hold?.until).toBe(addMinutes(hold?.from ?? '', defaultPolicy.watchHoldMinutes));
    const { line } = changed(await staff.post(`/api/units/${unit.id}/attestations`, {}));
    expect(line.counts).toMatchObject({ held: 1, available: 0 });
    const state = { profile: line, status: line.status, facts: line.facts, seq: line.seq };
    expect(lineAt(state, hold?.until ?? '').counts).toMatchObject({ held: 0, available: 1 });
  });

  it('for a request holds it for the minutes agreed when the request was opened', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const requestId = await openRequest('R-LONG', { ...defaultPolicy, watchHoldMinutes: 25 });
    const watch = await setWatch(need, { holdAtOnce: true, requestId });
    await census(unit, 7);
    await hit(watch);
    const [hold] = (await holdsOf()).filter(({ unitId }) => unitId === unit.id);
    expect(hold?.until).toBe(addMinutes(hold?.from ?? '', 25));
  });

  it('goes to whoever waited longest, and the other waits on', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const [second, third] = [
      await app.signInAs('placement-officer'),
      await app.signInAs('placement-officer'),
    ];
    const longest = await setWatch(need, { holdAtOnce: true }, second);
    const other = await setWatch(need, { holdAtOnce: true }, third);
    await census(unit, 7);
    await hit(longest, second);
    expect((await shown(other, third)).hitAt).toBeNull();
    const { line } = changed(await census(unit, 6));
    const { hitAt } = await hit(other, third);
    expect(String(hitAt) >= String(line.at)).toBe(true);
    expect([await holdsOf(second), await holdsOf(third)].map((holds) => holds.length)).toEqual([1, 1]);
  });

  it('tells without holding where the officer holds as many as the policy lets them', async () => {
    const busy = await app.signInAs('placement-officer');
    const { unit: elsewhere } = await unitOfItsOwn(0);
    for (let held = 0; held < defaultPolicy.holdsPerOfficer; held += 1)
      await busy.post(
        '/api/holds',
        { unitId: elsewhere.id, kind: 'soft' },
        { 'idempotency-key': `key-${held}` },
      );
    const { unit, need } = await unitOfItsOwn(5);
    expect(await setWatch(need, { holdAtOnce: true }, busy)).toMatchObject({ hitUnitId: unit.id });
    expect((await holdsOf(busy)).filter(({ unitId }) => unitId === unit.id)).toEqual([]);
  });
});

describe('with two nodes', () => {
  it('a watch is hit once, and its bed held once, though both nodes match', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const watch = await setWatch(need, { holdAtOnce: true });
    const other = await app.addNode();
    const { watches } = await app.app.get(ActiveWatches, { strict: false }).readOne(watch.id);
    const [standing] = watches;
    if (!standing) throw new Error('the watch stands');
    const settle = (node: typeof other) =>
      node.get(WatchHits, { strict: false }).settle(standing, unit.id, [unit.id], () => true);
    await census(unit, 6);
    await Promise.all([settle(app.app), settle(other)]);
    await hit(watch);
    expect(await countOf(`audit_entry WHERE action = 'watch.hit' AND subject`, watch.id)).toBe(1);
    expect(await countOf('notice WHERE subject_id', watch.id)).toBe(1);
    expect((await holdsOf()).filter(({ unitId }) => unitId === unit.id)).toHaveLength(1);
  });

  it('a watch set on a node that is gone is hit by the other', async () => {
    const { unit, need } = await unitOfItsOwn(8);
    const leaving = await app.addNode();
    const there = officer.at(await leaving.getUrl());
    const watch = await setWatch(need, {}, there);
    await leaving.close();
    await app.app.get(WatchMatcher, { strict: false }).refresh();
    await census(unit, 7);
    expect(await hit(watch)).toMatchObject({ hitUnitId: unit.id });
  });
});
