import { boardNamespace, liveUpdatesNamespace } from '@harborlight/contracts';
import type { LiveUpdateTopic } from '@harborlight/domain';
import { io } from 'socket.io-client';
import { LiveUpdates } from '../notice/live-updates.js';
import { EventCheck } from './checked-sockets.js';
import { startTestApp } from './test-app.js';

describe('an event that a node sends', () => {
  const check = new EventCheck();

  it('fits where it carries what the published document says', () => {
    expect(check.mismatchOf(boardNamespace, 'board.reset.v1', [{ seq: 3 }])).toBeNull();
  });

  it.each([
    ['a field has another name', 'board.reset.v1', [{ position: 3 }]],
    ['a field is left out', 'board.batch.v1', [{ from: 1, entries: [] }]],
    ['a field is not described', 'board.reset.v1', [{ seq: 3, at: 'now' }]],
    ['a field is of another type', 'board.proved.v1', [{ seq: '3' }]],
    ['nothing is carried', 'board.reset.v1', []],
    ['the event is of another namespace', 'desk.changed.v1', [{ boardId: '1', topics: [] }]],
  ])('does not fit where %s', (_, name, said) => {
    expect(check.mismatchOf(boardNamespace, name, said)).toContain(name);
  });

  it('and a handshake that was let in fit alike', () => {
    expect(check.mismatchOfHandshake(boardNamespace, { board: 'metro', after: 0 })).toBeNull();
    expect(check.mismatchOfHandshake(boardNamespace, { board: 'metro', since: 0 })).toContain('after');
  });

  it('and a refusal of a connection names a code that is described', () => {
    expect(check.mismatchOfRefusal(boardNamespace, 'client-too-old')).toBeNull();
    expect(check.mismatchOfRefusal(boardNamespace, 'the database is away')).toContain('/board');
  });

  it('fails the test in which it does not fit, though it went to many at once', async () => {
    const app = await startTestApp();
    const officer = await app.signInAs('placement-officer');
    const socket = io(new URL(liveUpdatesNamespace, app.url).href, {
      extraHeaders: { cookie: officer.cookie },
      transports: ['websocket'],
      forceNew: true,
    });
    await new Promise<void>((resolve) => socket.once('connect', resolve));
    const heard = new Promise((resolve) => socket.once('desk.changed.v1', resolve));
    const topics = ['of no list'] as unknown as LiveUpdateTopic[];
    await app.app.get(LiveUpdates, { strict: false }).publish({ boardId: app.board.id, topics });
    await heard;
    socket.close();
    await expect(app.stop()).rejects.toThrow('desk.changed.v1: /topics/0');
  });
});
