import { setImmediate as rest } from 'node:timers/promises';

const sliceMs = 4;

/** The same items, with a rest for everybody else on this node after each few milliseconds of work on them. */
export async function* yieldToEventLoop<T>(items: Iterable<T>): AsyncGenerator<T> {
  let begun = performance.now();
  for (const item of items) {
    yield item;
    if (performance.now() - begun < sliceMs) continue;
    await rest();
    begun = performance.now();
  }
}
