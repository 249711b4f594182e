import type { UnitChanged } from '@harborlight/contracts';
import { addMinutes } from '@harborlight/domain';
import { ProblemError, UnreachableError } from '@harborlight/client';
import {
  deliveryOf,
  newerOf,
  OvertakenError,
  undoMinutes,
  unsavedOf,
  waitsToBeSent,
  type Sent,
} from './delivery.logic.js';
import { aLine, night } from '../../shared/testing/board.builders.js';

const seen = 41;
const sent: Sent = { change: { kind: 'arrival' }, before: { ...aLine(), seq: seen }, key: 'key-1' };
const answer: UnitChanged = { line: { ...aLine(), seq: 42 }, bedId: 'bed-1', blockId: null };
const saved = { status: 'success', variables: sent, data: { answer, at: night }, error: null } as const;
const failed = (error: Error) => ({ status: 'error', variables: sent, data: undefined, error }) as const;

describe('whether a change reached the server', () => {
  it('nothing was sent', () => {
    expect(deliveryOf(undefined, seen, night)).toEqual({ phase: 'rest' });
  });

  it('a change on its way is shown, and not as saved', () => {
    const delivery = deliveryOf(
      { status: 'pending', variables: sent, data: undefined, error: null },
      seen,
      night,
    );
    expect(delivery).toEqual({ phase: 'sending', sent });
    expect(unsavedOf(delivery)).toEqual(sent.change);
  });

  it('a saved change says when, and can be taken back for ten minutes', () => {
    const undo = { kind: 'departure', bedId: 'bed-1' };
    expect(deliveryOf(saved, seen, night)).toEqual({ phase: 'saved', sent, at: night, undo });
    expect(deliveryOf(saved, seen, addMinutes(night, undoMinutes))).toEqual({ phase: 'rest' });
    expect(unsavedOf(deliveryOf(saved, seen, night))).toBeNull();
  });

  it('what was taken back is not taken back again', () => {
    const undoing = { ...saved, variables: { ...sent, undoing: true } as const };
    expect(deliveryOf(undoing, seen, night)).toMatchObject({ phase: 'saved', undo: null });
  });

  it.each([
    ['no answer', new UnreachableError('cut'), 'no-connection'],
    ['a broken server', new ProblemError({ code: 'unexpected', status: 502 }), 'server-failed'],
  ])('%s keeps the change as unsaved', (_, error, why) => {
    const delivery = deliveryOf(failed(error), seen, night);
    expect(delivery).toEqual({ phase: 'unsent', sent, why });
    expect(unsavedOf(delivery)).toEqual(sent.change);
  });

  it('a lost answer is no longer unsent once the board shows a newer entry', () => {
    const delivery = deliveryOf(failed(new UnreachableError('cut')), seen + 1, night);
    expect(delivery).toEqual({ phase: 'overtaken', sent });
    expect(unsavedOf(delivery)).toBeNull();
  });

  it('a unit that moved on since the first try asks the person to look', () => {
    expect(deliveryOf(failed(new OvertakenError()), seen, night)).toEqual({ phase: 'overtaken', sent });
  });

  it('a refusal gives its reasons, and the numbers go back to what is saved', () => {
    const bare = failed(new ProblemError({ code: 'unit-closed', status: 409 }));
    expect(deliveryOf(bare, seen, night)).toEqual({
      phase: 'refused',
      sent,
      codes: ['unit-closed'],
    });
    const reasons = [{ code: 'bed-occupied', field: 'bedId' }] as const;
    const told = deliveryOf(
      failed(new ProblemError({ code: 'bed-occupied', status: 409, reasons })),
      seen,
      night,
    );
    expect(told).toMatchObject({ phase: 'refused', codes: ['bed-occupied'] });
    expect(unsavedOf(told)).toBeNull();
  });
});

it('numbers that wait to be sent again are not saved a second way', () => {
  const census = { occupied: 5, staffed: 6 };
  const variables: Sent = { ...sent, change: { kind: 'census', ...census } };
  const unsent = deliveryOf({ ...failed(new UnreachableError('cut')), variables }, seen, night);
  expect(waitsToBeSent(unsent, census)).toBe(true);
  expect(waitsToBeSent(unsent, { ...census, occupied: 6 })).toBe(false);
  expect(waitsToBeSent(unsent, null)).toBe(false);
  expect(waitsToBeSent(deliveryOf(saved, seen, night), census)).toBe(false);
});

it('the answer holds until the feed has caught up', () => {
  const [older, newer] = [
    { ...aLine(), seq: 41 },
    { ...aLine(), seq: 42 },
  ];
  expect(newerOf(older, newer)).toBe(newer);
  expect(newerOf(newer, older)).toBe(newer);
  expect(newerOf(older, undefined)).toBe(older);
});
