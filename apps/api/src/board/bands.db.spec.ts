import type { BoardSnapshot, EntryPage, UnitChanges, UnitRecordView } from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import type { TestClient } from '../testing/test-client.js';
import { TestTown } from '../testing/test-town.js';

let app: TestApp;
let town: TestTown;
let staff: TestClient;

beforeAll(async () => {
  app = await startTestApp();
  town = await TestTown.in(app);
  staff = await app.signInAs('shelter-staff');
});
afterAll(() => app.stop());

const arrives = (unit: UnitRecordView) => staff.post(`/api/units/${unit.id}/arrivals`, {});
const changesOf = async (viewer: TestClient, unit: UnitRecordView, limit: number): Promise<UnitChanges> =>
  (await viewer.get(`/api/units/${unit.id}/changes?limit=${limit}`)).body as UnitChanges;
const lineOf = async (viewer: TestClient, unit: UnitRecordView): Promise<Line | undefined> => {
  const { body } = await viewer.get(`/api/boards/${app.board.code}`);
  return (body as BoardSnapshot).units.find(({ unitId }) => unitId === unit.id);
};

describe.each([
  ['an officer', () => app.signInAs('placement-officer')],
  ['a court reviewer', () => app.signInAs('court-reviewer')],
  [
    'staff of another shelter',
    () => app.signInAs('shelter-staff', { agencyId: app.board.agencies.coordinator }),
  ],
])('of a small house %s', (_, signIn) => {
  let viewer: TestClient;
  beforeAll(async () => {
    viewer = await signIn();
  });

  it('sees the same line, to the last byte, before and after an arrival that leaves it open', async () => {
    const house = await town.addUnitWith(0, 5);
    const before = await lineOf(viewer, house);
    await arrives(house);
    expect(await lineOf(viewer, house)).toEqual(before);
    expect(before).toMatchObject({ band: 'open', counts: null });
  });

  it('sees it turn from open to its last bed to full', async () => {
    const house = await town.addUnitWith(3, 5);
    const bands = [];
    for (let arrivals = 0; arrivals < 3; arrivals += 1) {
      bands.push((await lineOf(viewer, house))?.band);
      await arrives(house);
    }
    expect(bands).toEqual(['open', 'last', 'full']);
  });

  it('cannot tell from how many changes are told that there was another', async () => {
    const house = await town.addUnitWith(0, 5);
    const limits = [1, 2, 3, 100];
    const before = await Promise.all(limits.map((limit) => changesOf(viewer, house, limit)));
    await arrives(house);
    await arrives(house);
    expect(await Promise.all(limits.map((limit) => changesOf(viewer, house, limit)))).toEqual(before);
    expect(before.map(({ entries }) => entries.length)).toEqual([1, 2, 3, 3]);
  });

  it('is told no count of the time before it grew', async () => {
    const house = await town.addUnitWith(0, 5);
    await arrives(house);
    await town.coordinator.put(`/api/units/${house.id}`, {
      name: house.name,
      criteria: { ...house.criteria, licensed: 8 },
    });
    const { body } = await viewer.get(`/api/boards/${app.board.code}/entries?after=0&limit=1000`);
    const told = (body as EntryPage).entries.filter(({ unitId }) => unitId === house.id);
    expect(told.map(({ kind }) => kind)).toEqual([
      'unit.profile',
      'unit.band',
      'unit.band',
      'unit.profile',
      'unit.counts',
    ]);
  });
});

describe('of a small house its own staff', () => {
  it('see every count', async () => {
    const house = await town.addUnitWith(0, 5);
    await arrives(house);
    expect(await lineOf(staff, house)).toMatchObject({ band: null, counts: { occupied: 1 } });
    expect((await changesOf(staff, house, 1)).entries).toMatchObject([
      { kind: 'unit.counts', body: { cause: 'arrival', occupied: 1 } },
    ]);
  });
});
