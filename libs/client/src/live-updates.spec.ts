import { jest } from '@jest/globals';
import { FakeSocket } from './fake-socket.spec-support.js';
import { listenForUpdates, type LiveUpdate } from './live-updates.js';

function anOpenLine() {
  const socket = new FakeSocket();
  const heard: (LiveUpdate | 'connected' | 'refused' | 'outdated')[] = [];
  const line = listenForUpdates(socket.asLiveUpdatesSocket(), {
    changed: (update) => heard.push(update),
    connected: () => heard.push('connected'),
    refused: () => heard.push('refused'),
    outdated: () => heard.push('outdated'),
  });
  return { socket, line, heard };
}

describe('live updates', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('tells each time it comes up, for what was said meanwhile is lost', () => {
    const { socket, line, heard } = anOpenLine();
    socket.comesUp();
    socket.goesDown();
    socket.comesUp();
    expect(heard).toEqual(['connected', 'connected']);
    line.close();
  });

  it('passes on what changed', () => {
    const { socket, line, heard } = anOpenLine();
    const update: LiveUpdate = { boardId: 'board-1', topics: ['offers'] };
    socket.emits('desk.changed.v1', update);
    expect(heard).toEqual([update]);
    line.close();
  });

  it('tries again after the server closed it, which the library does not', () => {
    const { socket, line } = anOpenLine();
    socket.goesDown({ active: false });
    expect(socket.attempts).toBe(1);
    jest.advanceTimersByTime(5_000);
    expect(socket.attempts).toBe(2);
    line.close();
  });

  it('says that it was turned away, and tries no more once closed', () => {
    const { socket, line, heard } = anOpenLine();
    socket.isTurnedAway();
    line.close();
    jest.advanceTimersByTime(60_000);
    expect(heard).toEqual(['refused']);
    expect(socket.attempts).toBe(1);
  });

  it('says that it is outdated, and tries no more', () => {
    const { socket, line, heard } = anOpenLine();
    socket.isTurnedAway('client-too-old');
    jest.advanceTimersByTime(60_000);
    expect(heard).toEqual(['outdated']);
    expect(socket.attempts).toBe(1);
    line.close();
  });
});
