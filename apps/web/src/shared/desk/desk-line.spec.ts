import { jest } from '@jest/globals';
import { FakeSocket } from '../testing/fake-socket.js';
import { LiveUpdatesSocket } from '../live-updates/live-updates-socket.js';
import type { LiveUpdate } from '../live-updates/live-updates.logic.js';

function anOpenDesk() {
  const socket = new FakeSocket();
  const heard: (LiveUpdate | 'connected' | 'refused')[] = [];
  const line = new LiveUpdatesSocket(socket.asUpdatesSocket(), {
    changed: (news) => heard.push(news),
    connected: () => heard.push('connected'),
    refused: () => heard.push('refused'),
  });
  line.open();
  return { socket, line, heard };
}

describe('the line of the desk', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells each time it comes up, for what was said meanwhile is lost', () => {
    const { socket, line, heard } = anOpenDesk();
    socket.comesUp();
    socket.goesDown();
    socket.comesUp();
    expect(heard).toEqual(['connected', 'connected']);
    line.close();
  });

  it('passes on what changed', () => {
    const { socket, line, heard } = anOpenDesk();
    const news: LiveUpdate = { boardId: 'board-1', topics: ['offers'] };
    socket.emits('desk.changed.v1', news);
    expect(heard).toEqual([news]);
    line.close();
  });

  it('tries again after the server closed it, which the library does not', () => {
    const { socket, line } = anOpenDesk();
    socket.goesDown({ active: false });
    expect(socket.attempts).toBe(1);
    jest.advanceTimersByTime(5_000);
    expect(socket.attempts).toBe(2);
    line.close();
  });

  it('says that it was turned away, and tries no more once closed', () => {
    const { socket, line, heard } = anOpenDesk();
    socket.isTurnedAway();
    line.close();
    jest.advanceTimersByTime(60_000);
    expect(heard).toEqual(['refused']);
    expect(socket.attempts).toBe(1);
  });
});
