import { yieldToEventLoop } from './yield-to-event-loop.js';

const workFor = (ms: number): void => {
  for (const end = performance.now() + ms; performance.now() < end;);
};

describe('work on many items', () => {
  it('takes them all, in their order', async () => {
    const taken: number[] = [];
    for await (const item of yieldToEventLoop([3, 1, 2])) taken.push(item);
    expect(taken).toEqual([3, 1, 2]);
  });

  it('lets others have the event loop again and again', async () => {
    let semaphore = 0;
    let working = true;
    const others = () => {
      semaphore += 1;
      if (working) setImmediate(others);
    };
    setImmediate(others);
    for await (const ms of yieldToEventLoop(Array.from({ length: 20 }, () => 2))) workFor(ms);
    working = false;
    expect(semaphore).toBeGreaterThanOrEqual(5);
  });

  it('takes in what joins while it works', async () => {
    const items = new Set([1]);
    for await (const item of yieldToEventLoop(items)) if (item < 3) items.add(item + 1);
    expect([...items]).toEqual([1, 2, 3]);
  });
});
