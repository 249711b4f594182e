import type { CalibrationView, TurnoverView, UnitRecordView } from '@harborlight/contracts';
import { assumedPace, instantOf } from '@harborlight/domain';
import { aUnitCriteria } from '@harborlight/testing';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { TestTown } from '../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let officer: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  officer = await app.signInAs('placement-officer');
});
afterAll(() => app.stop());

const hourMs = 3_600_000;
const tenDaysAgo = Date.now() - 240 * hourMs;
const afterHours = (hours: number) => instantOf(tenDaysAgo + hours * hourMs);

/** A unit that was open for six hours ten days ago, in which three of its beds were taken. */
async function aUnitThatFilledUp(licensed: number): Promise<UnitRecordView> {
  const { id } = await town.addFacility();
  const { body } = await town.coordinator.post(`/api/facilities/${id}/units`, {
    at: afterHours(-24),
    name: 'Wing',
    criteria: aUnitCriteria({ licensed }),
  });
  const unit = body as UnitRecordView;
  for (const [hours, open] of [
    [0, 3],
    [4, 1],
    [6, 0],
  ] as const)
    expect(
      await town.coordinator.put(`/api/units/${unit.id}/census`, {
        at: afterHours(hours),
        occupied: licensed - open,
        staffed: licensed,
      }),
    ).toMatchObject({ status: 200 });
  return unit;
}

const paceOf = async ({ id }: UnitRecordView): Promise<number | undefined> => {
  const { body } = await officer.get(`/api/boards/${app.board.code}/turnover`);
  return (body as TurnoverView).units.find(({ unitId }) => unitId === id)?.takenPerHour;
};

const calibration = async (viewer = town.coordinator) =>
  viewer.get(`/api/boards/${app.board.code}/calibration`);

describe('the turnover of a board', () => {
  it('tells what the log of the days behind us says, shrunk to what is assumed of a board so young', async () => {
    const unit = await aUnitThatFilledUp(8);
    // (a week at one bed a day + 3 taken) / (a week + 6 open hours), in two significant digits.
    expect(await paceOf(unit)).toBe(Number(((168 * assumedPace + 3) / (168 + 6)).toPrecision(2)));
  });

  it('is told of a small house in steps of 1, 2 and 5', async () => {
    const pace = (await paceOf(await aUnitThatFilledUp(4))) ?? 0;
    expect([1, 2, 5]).toContain(Number(pace.toExponential().split('e')[0]));
  });

  it('knows a unit that was added since', async () => {
    const before = await paceOf(await aUnitThatFilledUp(8));
    expect(before).toBeGreaterThan(0);
    expect(await paceOf(await town.addUnitWith(3, 8))).toBeGreaterThan(0);
  });

  it('says nothing of today', async () => {
    const unit = await town.addUnitWith(3, 8);
    const before = await paceOf(unit);
    await town.coordinator.put(`/api/units/${unit.id}/census`, { occupied: 8, staffed: 8 });
    const fresh = await app.addNode();
    const { body } = await officer.at(await fresh.getUrl()).get(`/api/boards/${app.board.code}/turnover`);
    const after = (body as TurnoverView).units.find(({ unitId }) => unitId === unit.id);
    expect(after?.takenPerHour).toBe(before);
  });
});

describe('what a call finds', () => {
  it('is kept beside what the board had said, where it had said open', async () => {
    const unit = await town.addUnitWith(3, 8);
    await officer.post(`/api/units/${unit.id}/calls`, { result: 'confirmed-open' });
    await officer.post(`/api/units/${unit.id}/calls`, { result: 'declined', code: 'filled' });
    await officer.post(`/api/units/${unit.id}/calls`, { result: 'declined', code: 'full' });
    const { rows } = await app.owner.query<{ found: string; predicted: number; source: string }>(
      'SELECT found, predicted, source FROM finding WHERE unit_id = $1 ORDER BY id',
      [unit.id],
    );
    expect(rows).toEqual([
      { found: 'open', predicted: expect.closeTo(1, 3) as number, source: 'call' },
      { found: 'full', predicted: expect.closeTo(1, 3) as number, source: 'call' },
    ]);
  });

  it('adds up to a calibration that coordinators read', async () => {
    await app.owner.query('TRUNCATE finding');
    const unit = await town.addUnitWith(3, 8);
    await app.owner.query(
      `INSERT INTO finding (board_id, unit_id, facility_id, class, at, source, predicted, found)
       SELECT $1, u.id, u.facility_id, 'emergency-shelter-care', now(), 'call', p, f
         FROM unit u, unnest($3::float[], $4::text[]) AS made (p, f) WHERE u.id = $2`,
      [app.board.id, unit.id, [0.9, 0.8, 0.7, 0.5], ['open', 'open', 'full', 'open']],
    );
    // By hand: (0.01 + 0.04 + 0.49 + 0.25) / 4, and three of four open.
    const { body } = await calibration();
    expect(body).toMatchObject({ findings: 4, brierOfShare: 0.187_5 } satisfies Partial<CalibrationView>);
    expect((body as CalibrationView).brier).toBeCloseTo(0.197_5, 12);
    expect((body as CalibrationView).classes).toMatchObject([
      { class: 'emergency-shelter-care', findings: 4, found: 0.75 },
    ]);
    expect((body as CalibrationView).facilities).toMatchObject([{ findings: 4, foundOpen: 3 }]);
  });

  it('is for nobody else to read', async () => {
    expect(await calibration(officer)).toMatchObject({ status: 403 });
  });
});
