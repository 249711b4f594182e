import type { HoldView } from '@harborlight/contracts';
import { addMinutes } from '@harborlight/domain';
import { night } from '../../../shared/testing/board.builders.js';
import { liveHoldOf, withHold } from './hold.logic.js';

const hold: HoldView = {
  id: 'hold-1',
  unitId: 'girls-wing',
  bedId: 'bed-1',
  bed: 'Room 1',
  kind: 'soft',
  from: night,
  until: addMinutes(night, 30),
  requestId: 'request-1',
  ownerId: 'user-1',
  owner: 'Sam',
  agency: 'Cedar',
  callBack: null,
  extensionsLeft: 1,
  released: null,
};
const atMs = (minutes: number) => Date.parse(addMinutes(night, minutes));

describe('the bed held for a request', () => {
  it('is held until its very end, and not at it', () => {
    expect(liveHoldOf([hold], 'request-1', atMs(30) - 1)).toBe(hold);
    expect(liveHoldOf([hold], 'request-1', atMs(30))).toBeUndefined();
  });

  it.each([
    ['of another request', hold, 'request-2'],
    ['of no request', { ...hold, requestId: null }, null],
    ['that was released', { ...hold, released: 'no-longer-needed' as const }, 'request-1'],
  ])('is none %s', (_, held, requestId) => {
    expect(liveHoldOf([held], requestId, atMs(1))).toBeUndefined();
  });

  it('is told by the newest word on it', () => {
    const longer = { ...hold, until: addMinutes(night, 60) };
    expect(withHold([hold], longer)).toEqual([longer]);
  });
});
