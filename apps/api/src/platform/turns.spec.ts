import { Turns } from './turns.js';

/** Who has had a turn so far, in order. */
async function queueOf(turns: Turns, names: readonly string[], thing = 'a board') {
  const had: { readonly name: string; readonly end: () => void }[] = [];
  for (const name of names) void turns.take(thing).then((end) => had.push({ name, end }));
  await settle();
  return had;
}

/** Lets everything that waits for nothing but promises happen. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

it('lets no more have a thing at once than may go abreast', async () => {
  const had = await queueOf(new Turns(2), ['first', 'second', 'third']);
  expect(had.map(({ name }) => name)).toEqual(['first', 'second']);
});

it('hands a turn that ends to whoever waits longest', async () => {
  const had = await queueOf(new Turns(1), ['first', 'second', 'third']);
  had[0]?.end();
  await settle();
  expect(had.map(({ name }) => name)).toEqual(['first', 'second']);
});

it('is free again when everybody had their turn', async () => {
  const turns = new Turns(1);
  const [first] = await queueOf(turns, ['first']);
  first?.end();
  const [second] = await queueOf(turns, ['second']);
  expect(second?.name).toBe('second');
});

it('keeps nobody waiting for another thing', async () => {
  const turns = new Turns(1);
  await queueOf(turns, ['first'], 'a board');
  const had = await queueOf(turns, ['second'], 'another board');
  expect(had).toHaveLength(1);
});

it('ends the turn of whoever fails', async () => {
  const turns = new Turns(1);
  const failing = turns.during('a board', () => Promise.reject(new Error('no')));
  const next = turns.during('a board', () => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('done');
});
