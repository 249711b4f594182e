import { randomUUID } from 'node:crypto';
import type { BoardSnapshot } from '@harborlight/contracts';
import { apply, boardOf, countsAt, type Board } from '@harborlight/domain';
import { feedClient, signInCrowd, type FeedClient } from '@harborlight/testing';
import { startTestApp, testConfig, type TestApp } from '../../testing/test-app.js';
import { TestClient, type TestResponse } from '../../testing/test-client.js';
import { TestTown } from '../../testing/test-town.js';
import { ReconciliationService } from '../reconciliation.service.js';

const officers = 200;

let app: TestApp;
let town: TestTown;
let urls: string[];

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  const others = [await app.addNode(), await app.addNode()];
  urls = [app.url, ...(await Promise.all(others.map((node) => node.getUrl())))];
});
afterAll(() => app.stop());

const snapshotAt = async (url: string): Promise<BoardSnapshot> =>
  (await new TestClient(url, town.coordinator.cookie).get(`/api/boards/${app.board.code}`))
    .body as BoardSnapshot;

/** An open board at a node, with every state it went through. */
async function watch(url: string): Promise<{ feed: FeedClient; seen: () => Board[] }> {
  const snapshot = await snapshotAt(url);
  const feed = feedClient(url, town.coordinator.cookie, { board: app.board.code, after: snapshot.seq });
  const seen = () => {
    const boards = [boardOf(snapshot)];
    for (const batch of feed.batches) {
      const next = apply(boards.at(-1) as Board, batch);
      if (typeof next === 'string') throw new Error('the feed left something out');
      boards.push(next);
    }
    return boards;
  };
  return { feed, seen };
}

describe('two hundred officers after the last bed, through three nodes', () => {
  it('are one hold and 199 refusals that say why, and no open board ever counts a bed twice', async () => {
    const unit = await town.addUnitWith(7, 8);
    const crowd = await signInCrowd(app.owner, {
      count: officers,
      role: 'placement-officer',
      agencyId: app.board.agencies['placement-officer'],
      authSecret: testConfig.authSecret,
    });
    const watchers = await Promise.all(urls.map(watch));
    const answers = await Promise.all(
      crowd.map(({ cookie }, nth): Promise<TestResponse> =>
        new TestClient(urls[nth % urls.length] ?? '', cookie).post(
          '/api/holds',
          { unitId: unit.id, kind: 'soft' },
          { 'idempotency-key': randomUUID() },
        ),
      ),
    );
    const outcomes = Map.groupBy(answers, ({ body }) => (body as { code?: string }).code ?? 'held');
    expect(Object.fromEntries([...outcomes].map(([code, all]) => [code, all.length]))).toEqual({
      held: 1,
      'unit-full': officers - 1,
    });
    for (const refused of outcomes.get('unit-full') ?? [])
      expect(refused).toMatchObject({ status: 409, body: { reasons: [{ code: 'unit-full' }] } });

    const { seq } = await snapshotAt(app.url);
    await Promise.all(watchers.map(({ feed }) => feed.until(seq)));
    for (const { feed, seen } of watchers) {
      const counts = seen().map(({ units }) => {
        const facts = units.get(unit.id)?.facts;
        return facts?.kind === 'counts' ? countsAt(facts.report, new Date().toISOString()) : null;
      });
      expect(counts[0]).toMatchObject({ occupied: 7, held: 0, available: 1 });
      expect(counts.at(-1)).toMatchObject({ occupied: 7, held: 1, available: 0 });
      for (const one of counts)
        expect((one?.occupied ?? 0) + (one?.held ?? 0) + (one?.available ?? 0)).toBe(8);
      feed.close();
    }
    expect(await app.app.get(ReconciliationService, { strict: false }).prove(app.board.id)).toMatchObject({
      mismatches: 0,
    });
  });
});
