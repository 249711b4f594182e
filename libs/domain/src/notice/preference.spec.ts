import { noticeKinds } from '../vocabulary/placement-codes.js';
import { defaultNoticePreference, mayLeaveAt, type NoticeChoice } from './preference.js';

const chicago = 'America/Chicago';
const quiet = (quietFrom: string | null, quietTo: string | null): NoticeChoice => ({
  channels: ['email'],
  quietFrom,
  quietTo,
});

describe('a message', () => {
  it.each([
    ['at noon, outside the night', '22:00', '07:00', '2026-11-22T18:00:00.000Z', null],
    ['late in the evening', '22:00', '07:00', '2026-11-23T05:00:00.000Z', '2026-11-23T13:00:00.000Z'],
    ['after midnight', '22:00', '07:00', '2026-11-22T08:00:00.000Z', '2026-11-22T13:00:00.000Z'],
    ['as the quiet begins', '22:00', '07:00', '2026-11-23T04:00:00.000Z', '2026-11-23T13:00:00.000Z'],
    ['as the quiet ends', '22:00', '07:00', '2026-11-22T13:00:00.000Z', null],
    ['within quiet hours by day', '09:00', '17:00', '2026-11-22T18:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    ['after quiet hours by day', '09:00', '17:00', '2026-11-22T23:30:00.000Z', null],
    [
      'in the night summer time ends',
      '22:00',
      '07:00',
      '2026-11-01T04:00:00.000Z',
      '2026-11-01T13:00:00.000Z',
    ],
    ['of quiet hours that never begin', null, '07:00', '2026-11-22T08:00:00.000Z', null],
    ['of quiet hours that never end', '22:00', null, '2026-11-22T08:00:00.000Z', null],
    ['of quiet hours without length', '07:00', '07:00', '2026-11-22T08:00:00.000Z', null],
  ])('%s leaves when it may', (_, from, to, at, later) => {
    expect(mayLeaveAt(quiet(from, to), at, chicago)).toBe(later ?? at);
  });
});

describe('somebody who never chose', () => {
  it('is told of an offer by every channel and at any hour', () => {
    expect(defaultNoticePreference.kinds.offer).toEqual({
      channels: ['email', 'push'],
      quietFrom: null,
      quietTo: null,
    });
  });

  it.each(noticeKinds)('is told of %s by push at least', (kind) => {
    expect(defaultNoticePreference.kinds[kind].channels).toContain('push');
  });
});
