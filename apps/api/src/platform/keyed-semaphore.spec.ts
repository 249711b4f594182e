import { KeyedSemaphore } from './keyed-semaphore.js';

/** Who has had a turn so far, in order. */
async function queueOf(semaphore: KeyedSemaphore, names: readonly string[], thing = 'a board') {
  const had: { readonly name: string; readonly end: () => void }[] = [];
  for (const name of names) void semaphore.acquire(thing).then((end) => had.push({ name, end }));
  await settle();
  return had;
}

/** Lets everything that waits for nothing but promises happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('lets no more have a thing at once than may go abreast', async () => {
  const had = await queueOf(new KeyedSemaphore(2), ['first', 'second', 'third']);
  expect(had.map(({ name }) => name)).toEqual(['first', 'second']);
});

it('hands a turn that ends to whoever waits longest', async () => {
  const had = await queueOf(new KeyedSemaphore(1), ['first', 'second', 'third']);
  had[0]?.end();
  await settle();
  expect(had.map(({ name }) => name)).toEqual(['first', 'second']);
});

it('is free again when everybody had their turn', async () => {
  const semaphore = new KeyedSemaphore(1);
  const [first] = await queueOf(semaphore, ['first']);
  first?.end();
  const [second] = await queueOf(semaphore, ['second']);
  expect(second?.name).toBe('second');
});

it('keeps nobody waiting for another thing', async () => {
  const semaphore = new KeyedSemaphore(1);
  await queueOf(semaphore, ['first'], 'a board');
  const had = await queueOf(semaphore, ['second'], 'another board');
  expect(had).toHaveLength(1);
});

it('ends the turn of whoever fails', async () => {
  const semaphore = new KeyedSemaphore(1);
  const failing = semaphore.runExclusive('a board', () => Promise.reject(new Error('no')));
  const next = semaphore.runExclusive('a board', () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
