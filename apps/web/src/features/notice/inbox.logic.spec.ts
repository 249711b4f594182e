import type { NoticeView } from '@harborlight/contracts';
import type { Permission } from '@harborlight/domain';
import { acknowledged, destinationOf } from './inbox.logic.js';

const at = '2026-11-22T08:00:00.000Z';
const aNotice = (said: Partial<NoticeView> = {}): NoticeView => ({
  id: 'notice-1',
  boardId: 'board-1',
  board: 'Kansas City',
  kind: 'offer',
  subjectId: 'subject-1',
  at,
  acknowledgedAt: null,
  ...said,
});
const whoMay =
  (...mine: Permission[]) =>
  (permission: Permission) =>
    mine.includes(permission);
const officer = whoMay('request.read', 'request.write', 'watch.write');
const court = whoMay('watch.write', 'docket.read');
const staff = whoMay('offer.answer', 'vacancy.write');

describe('where a notice leads', () => {
  it.each([
    ['who is asked for a bed, to that offer', 'offer', staff, { page: 'asked', offer: 'subject-1' }],
    ['who is asked no more, to what is left', 'offer-withdrawn', staff, { page: 'asked' }],
    ['an officer who was answered, to the request', 'answer', officer, { page: 'request', id: 'subject-1' }],
    ['an officer whose hold has ended, to the requests', 'hold-ended', officer, { page: 'requests' }],
    ['an officer whose hold ends, to the requests', 'hold-ending', officer, { page: 'requests' }],
    ['an officer whose child is late, to the requests', 'arrival-late', officer, { page: 'requests' }],
    ['a shelter whose child is late, to the arrivals', 'arrival-late', staff, { page: 'arriving' }],
    ['who waited for a bed, to the search', 'watch-hit', officer, { page: 'find' }],
    ['whom the court named, to the docket', 'alternative-open', court, { page: 'docket' }],
    ['the court whose search ends, to the docket', 'watch-confirm', court, { page: 'docket' }],
    ['staff, to their units', 'still-right', staff, { page: 'shelter' }],
    ['nobody to a page they may not see', 'escalation', whoMay('board.read'), null],
  ] as const)('%s', (_, kind, may, destination) => {
    expect(destinationOf(aNotice({ kind }), may)).toEqual(destination);
  });
});

describe('acknowledging', () => {
  const inbox = { waiting: 2, notices: [aNotice(), aNotice({ id: 'notice-2' })] };

  it('one notice leaves the others waiting', () => {
    const after = acknowledged(inbox, 'now', ['notice-1']);
    expect(after.waiting).toBe(1);
    expect(after.notices.map(({ acknowledgedAt }) => acknowledgedAt)).toEqual(['now', null]);
  });

  it('the same notice twice counts once', () => {
    const after = acknowledged(acknowledged(inbox, 'now', ['notice-1']), 'later', ['notice-1']);
    expect(after.waiting).toBe(1);
  });

  it('all leaves none, not even those too old to be listed', () => {
    expect(acknowledged({ ...inbox, waiting: 150 }, 'now').waiting).toBe(0);
  });
});
