import type { BoardSnapshot } from '@harborlight/contracts';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { TestTown } from '../testing/test-town.js';
import { ReconciliationService } from './reconciliation.service.js';

let app: TestApp;
let town: TestTown;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
});
afterAll(() => app.stop());

const prove = () => app.app.get(ReconciliationService, { strict: false }).prove(app.board.id);
const snapshot = async (): Promise<BoardSnapshot> =>
  (await town.coordinator.get(`/api/boards/${app.board.code}`)).body as BoardSnapshot;

/** What the newest proof found, as it is kept. */
const found = async () => {
  const { rows } = await app.owner.query<{ mismatches: object[] }>(
    'SELECT mismatches FROM reconciliation ORDER BY at DESC LIMIT 1',
  );
  return rows[0]?.mismatches;
};

describe('a proof of the board', () => {
  it('counts the lines that are what their spans say', async () => {
    await town.addUnitWith(2, 8);
    await town.addUnitWith(9, 8);
    expect(await prove()).toMatchObject({ units: 2, mismatches: 0 });
  });

  it('is told with the board', async () => {
    const proof = await prove();
    expect((await snapshot()).proved).toEqual(proof);
  });

  it.each([
    [
      'whose spans say something else',
      'spans-differ',
      `DELETE FROM bed_span WHERE bed_id IN (SELECT id FROM bed WHERE unit_id = $1)`,
    ],
    [
      'whose log says something else',
      'log-differs',
      `UPDATE unit_state SET report = report || '{"occupied": 3}' WHERE unit_id = $1`,
    ],
  ])('names a line %s, and repairs nothing', async (_, code, tamper) => {
    const unit = await town.addUnitWith(2, 8);
    await app.owner.query(tamper, [unit.id]);
    const before = (await snapshot()).seq;
    const mismatches = (await prove()).mismatches;
    expect(await found()).toContainEqual({ unitId: unit.id, code });
    expect((await prove()).mismatches).toBe(mismatches);
    expect((await snapshot()).seq).toBe(before);
  });
});
