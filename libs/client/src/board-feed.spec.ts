import { jest } from '@jest/globals';
import type { BoardSnapshot } from '@harborlight/contracts';
import { addMinutes } from '@harborlight/domain';
import { aBatch, aLine, aReport, aSnapshot, countsEntry, night, unknownEntry } from './board.spec-support.js';
import { FakeSocket } from './fake-socket.spec-support.js';
import { BoardFeed } from './board-feed.js';
import { patienceMs } from './connection.js';

const census = (seq: number, occupied: number) => aBatch(countsEntry(seq, aReport({ occupied })));

/** The device's network, where the specs are not in a browser. */
const network = new EventTarget();
beforeAll(() =>
  Object.assign(globalThis, {
    addEventListener: network.addEventListener.bind(network),
    removeEventListener: network.removeEventListener.bind(network),
  }),
);

/** A feed on a fake network: what `load` answers is a queue of snapshots and failures. */
async function aFeed(...answers: (BoardSnapshot | Error)[]) {
  const socket = new FakeSocket();
  const refused = jest.fn<(code: string) => void>();
  const outdated = jest.fn<() => void>();
  const asked = { after: () => -1, loads: 0 };
  const feed = new BoardFeed({
    load: async () => {
      asked.loads += 1;
      const answer = answers.shift() ?? aSnapshot();
      if (answer instanceof Error) throw answer;
      return answer;
    },
    open: (after) => {
      asked.after = after;
      return socket.asBoardSocket();
    },
    refused,
    outdated,
  });
  feed.start();
  await jest.advanceTimersByTimeAsync(0);
  return { feed, socket, refused, outdated, asked };
}

const available = (feed: BoardFeed) => feed.view().lines.get('girls-wing')?.counts?.available;

beforeEach(() => jest.useFakeTimers({ now: Date.parse(night) }));
afterEach(() => jest.useRealTimers());

describe('a board feed', () => {
  it('shows the snapshot, then each batch', async () => {
    const { feed, socket } = await aFeed();
    expect(available(feed)).toBe(2);
    socket.emits('board.batch.v1', census(2, 6));
    await jest.advanceTimersByTimeAsync(60);
    expect(available(feed)).toBe(0);
    feed.stop();
  });

  it('resumes from the newest entry it has seen, not from its snapshot', async () => {
    const { feed, socket, asked } = await aFeed();
    expect(asked.after()).toBe(1);
    socket.emits('board.batch.v1', census(2, 6));
    expect(asked.after()).toBe(2);
    feed.stop();
  });

  it('loads the board anew on a gap, and keeps what arrives meanwhile', async () => {
    const { feed, socket, asked } = await aFeed(aSnapshot(), aSnapshot([aLine({}, aReport())], 5));
    socket.emits('board.batch.v1', census(5, 0));
    socket.emits('board.batch.v1', census(6, 5));
    await jest.advanceTimersByTimeAsync(60);
    expect(asked.loads).toBe(2);
    expect(available(feed)).toBe(1);
    expect(asked.after()).toBe(6);
    feed.stop();
  });

  it('loads the board anew when the server does not know its position', async () => {
    const { feed, socket, asked } = await aFeed(aSnapshot([aLine()], 90), aSnapshot([aLine()], 3));
    socket.emits('board.reset.v1', { seq: 3 });
    await jest.advanceTimersByTimeAsync(0);
    expect(asked.loads).toBe(2);
    expect(asked.after()).toBe(3);
    feed.stop();
  });

  it('draws a burst of batches once', async () => {
    const { feed, socket } = await aFeed();
    const drawn = jest.fn();
    feed.subscribe(drawn);
    for (const seq of [2, 3, 4, 5]) socket.emits('board.batch.v1', census(seq, seq));
    await jest.advanceTimersByTimeAsync(60);
    expect(drawn).toHaveBeenCalledTimes(1);
    feed.stop();
  });

  it('opens a bed at the moment its hold ends, with no word from the server', async () => {
    const held = aLine({}, aReport({ heldUntil: [addMinutes(night, 30)] }));
    const { feed } = await aFeed(aSnapshot([held]));
    expect(available(feed)).toBe(1);
    await jest.advanceTimersByTimeAsync(30 * 60_000);
    expect(available(feed)).toBe(2);
    feed.stop();
  });

  it('says live, then reconnecting, then offline since when', async () => {
    const { feed, socket } = await aFeed();
    socket.comesUp();
    expect(feed.view().connection).toBe('live');
    await jest.advanceTimersByTimeAsync(1_000);
    socket.goesDown();
    expect(feed.view()).toMatchObject({ connection: 'reconnecting', lastSeenAt: night });
    await jest.advanceTimersByTimeAsync(patienceMs);
    expect(feed.view().connection).toBe('offline');
    socket.comesUp();
    expect(feed.view().connection).toBe('live');
    feed.stop();
  });

  it('comes back by itself when the server closes a slow line', async () => {
    const { feed, socket } = await aFeed();
    socket.comesUp();
    const before = socket.attempts;
    socket.goesDown({ active: false });
    await jest.advanceTimersByTimeAsync(2_000);
    expect(socket.attempts).toBe(before + 1);
    feed.stop();
  });

  it('opens a new line the moment the device finds a network', async () => {
    const { feed, socket } = await aFeed();
    socket.comesUp();
    const before = socket.attempts;
    network.dispatchEvent(new Event('online'));
    expect(socket.attempts).toBe(before + 1);
    feed.stop();
  });

  it('asks who is signed in when the socket is turned away', async () => {
    const { feed, socket, refused } = await aFeed();
    socket.isTurnedAway();
    expect(refused).toHaveBeenCalledTimes(1);
    expect(refused).toHaveBeenCalledWith('not-signed-in');
    feed.stop();
  });

  it('tries no more once the server says that it is too old', async () => {
    const { feed, socket, outdated, refused } = await aFeed();
    socket.isTurnedAway('client-too-old');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(outdated).toHaveBeenCalledTimes(1);
    expect(refused).not.toHaveBeenCalled();
    expect(socket.attempts).toBe(1);
    feed.stop();
  });

  it('skips no entry of a kind it does not know: it loads the board anew and says that it is outdated', async () => {
    const { feed, socket, outdated, asked } = await aFeed(
      aSnapshot(),
      aSnapshot([aLine({}, aReport({ occupied: 5 }))], 3),
    );
    socket.emits('board.batch.v1', aBatch(unknownEntry(2)));
    socket.emits('board.batch.v1', census(3, 5));
    await jest.advanceTimersByTimeAsync(60);
    expect(outdated).toHaveBeenCalledTimes(1);
    expect(asked.loads).toBe(2);
    expect(available(feed)).toBe(1);
    feed.stop();
  });

  it('waits longer each time it is turned away', async () => {
    const { feed, socket } = await aFeed();
    for (const waitMs of [1_500, 3_000, 6_000, 12_000, 12_000]) {
      const before = socket.attempts;
      socket.isTurnedAway();
      await jest.advanceTimersByTimeAsync(waitMs - 1);
      expect(socket.attempts).toBe(before);
      await jest.advanceTimersByTimeAsync(1);
      expect(socket.attempts).toBe(before + 1);
    }
    feed.stop();
  });

  it('fails in words when the first snapshot does not come, and tries again when asked', async () => {
    const { feed } = await aFeed(new Error('no answer'), aSnapshot());
    expect(feed.view().phase).toBe('failed');
    feed.retry();
    await jest.advanceTimersByTimeAsync(0);
    expect(feed.view().phase).toBe('ready');
    feed.stop();
  });

  it('keeps showing the board while a later snapshot fails, and asks again', async () => {
    const { feed, socket, asked } = await aFeed(aSnapshot(), new Error('no answer'), aSnapshot([aLine()], 7));
    socket.emits('board.reset.v1', { seq: 7 });
    await jest.advanceTimersByTimeAsync(0);
    expect(feed.view().phase).toBe('ready');
    await jest.advanceTimersByTimeAsync(3_000);
    expect(asked.after()).toBe(7);
    feed.stop();
  });

  it('tells the server’s time on a phone whose clock is wrong', async () => {
    jest.setSystemTime(Date.parse(addMinutes(night, -25)));
    const { feed } = await aFeed();
    expect(feed.now()).toBe(night);
    feed.stop();
  });
});
