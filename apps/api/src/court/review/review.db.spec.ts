import type { ReviewView, UnitRecordView } from '@harborlight/contracts';
import type { ReviewDto } from '@harborlight/contracts/dto';
import { aNeed } from '@harborlight/testing';
import type { Side } from '@harborlight/domain';
import { must, Night } from '../../placement/hand-over/night.spec-support.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';

let app: TestApp;
let night: Night;
let court: TestClient;
let house: UnitRecordView;
let small: UnitRecordView;
/** Both were full until here. */
let before: string;

beforeAll(async () => {
  app = await startTestApp();
  night = await Night.in(app);
  court = await app.signInAs('court-reviewer');
  house = await night.town.addUnitWith(8, 8);
  small = await night.town.addUnitWith(4, 4);
  before = new Date().toISOString();
  await census(house, 5, 8);
  await census(small, 2, 4);
});
afterAll(() => app.stop());

const census = async ({ id }: UnitRecordView, occupied: number, staffed: number, at?: string) =>
  must(await night.staff.put(`/api/units/${id}/census`, { occupied, staffed, ...(at && { at }) }));

const asked = (said: Partial<ReviewDto> = {}): ReviewDto => ({
  board: app.board.code,
  state: 'MO',
  moment: before,
  need: aNeed() as ReviewDto['need'],
  ...said,
});
const review = async (said: Partial<ReviewDto> = {}, by = court): Promise<ReviewView> =>
  must(await by.post('/api/reviews', asked(said))).body as ReviewView;
const named = ({ candidates }: Side, { id }: UnitRecordView) =>
  candidates.find(({ unitId }) => unitId === id);

describe('a review', () => {
  it('shows the board as of the moment beside the board as it is', async () => {
    const { then, now, moment } = await review();
    expect(moment).toBe(before);
    expect([named(then, house), then.groups.full]).toEqual([undefined, 2]);
    expect(named(now, house)).toMatchObject({ group: 'fits', available: 3, recording: 'at-once' });
    expect(then.seq).toBeLessThan(now.seq);
  });

  it('tells the court bands where the house is small, and exact counts to who sees them', async () => {
    const told = named((await review()).now, small);
    expect(told).toMatchObject({ band: 'open', available: null });
    expect(told?.recordedAt).toMatch(/:(00|15|30|45):00\.000Z$/);
    const { now } = await review({}, night.town.coordinator);
    expect(named(now, small)).toMatchObject({ band: null, available: 2 });
  });
});
