import type { EntryPage } from '@harborlight/contracts';
import { instantOf } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { TestTown } from '../../testing/test-town.js';
import { RecordedRepository } from './recorded.repository.js';

const longAgo = '2021-01-01T09:00:00.000Z';

let app: TestApp;
let recorded: RecordedRepository;
/** Of when the entries speak, in the order of time. */
let instants: string[];

beforeAll(async () => {
  app = await startTestApp();
  recorded = app.app.get(RecordedRepository, { strict: false });
  const town = await TestTown.in(app);
  const { criteria } = await town.addUnitWith(1, 8);
  await town.addUnitWith(2, 8);
  const { id } = await town.addFacility();
  // What happened first is told of last.
  await town.coordinator.post(`/api/facilities/${id}/units`, { name: 'Wing', criteria, at: longAgo });
  const { body } = await town.coordinator.get(`/api/boards/${app.board.code}/entries?after=0&limit=100`);
  const { entries } = body as EntryPage;
  expect(entries.at(-1)?.at).toBe(longAgo);
  instants = entries.map(({ at }) => at).sort();
});
afterAll(() => app.stop());

const after = (from: string): number => instants.filter((at) => at > from).length;

describe('the beginning of what a timeline tells', () => {
  it.each([1, 2, 3])('leaves %i entries at most, in whatever order they were written', async (most) => {
    const left = after(await recorded.beginningOf(app.board.id, longAgo, instantOf(Date.now()), most));
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(most);
  });

  it('is the moment asked of where there are no more', async () => {
    const to = instantOf(Date.now());
    expect(await recorded.beginningOf(app.board.id, longAgo, to, instants.length)).toBe(longAgo);
    expect(await recorded.beginningOf(app.board.id, to, to, 1)).toBe(to);
  });
});
