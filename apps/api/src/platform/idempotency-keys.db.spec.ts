import { randomUUID } from 'node:crypto';
import { DomainError, type Actor } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../testing/test-app.js';
import { IdempotencyKeys, type IdempotencyKey } from './idempotency-keys.js';
import { Transactions } from './transactions.js';

let app: TestApp;
let idempotencyKeys: IdempotencyKeys;
let work: Transactions;

beforeAll(async () => {
  app = await startTestApp();
  idempotencyKeys = app.app.get(IdempotencyKeys, { strict: false });
  work = app.app.get(Transactions, { strict: false });
});
afterAll(() => app.stop());

const anActor = (): Actor => ({ userId: randomUUID(), memberships: [] });
const aKey = (more: Partial<IdempotencyKey> = {}): IdempotencyKey => ({
  key: randomUUID(),
  operation: 'test',
  input: { unit: 'girls', beds: { from: 1, to: 2 } },
  ...more,
});

/** Does the attempt once: the answer is new unless it was kept before. */
const attempt = (actor: Actor, asked: IdempotencyKey): Promise<{ readonly answer: string }> =>
  work.run(async (tx) => {
    const earlier = await idempotencyKeys.earlierAnswer<{ readonly answer: string }>(tx, actor, asked);
    if (earlier) return earlier;
    const answer = { answer: randomUUID() };
    await idempotencyKeys.storeAnswer(tx, actor, asked, answer);
    return answer;
  });
const refused = (error: unknown) => (error as DomainError).code;

describe('an attempt', () => {
  it('made again is answered as before', async () => {
    const [actor, asked] = [anActor(), aKey()];
    expect(await attempt(actor, asked)).toEqual(await attempt(actor, asked));
  });

  it('is the same in whatever order its fields are sent', async () => {
    const [actor, asked] = [anActor(), aKey()];
    const turned = { ...asked, ask: { beds: { to: 2, from: 1 }, unit: 'girls' } };
    expect(await attempt(actor, turned)).toEqual(await attempt(actor, asked));
  });

  it('made ten times at the same moment happens once', async () => {
    const [actor, asked] = [anActor(), aKey()];
    const answers = await Promise.all(Array.from({ length: 10 }, () => attempt(actor, asked)));
    expect(new Set(answers.map(({ answer }) => answer)).size).toBe(1);
  });

  it.each<[string, Partial<IdempotencyKey>]>([
    ['asks for something else', { input: { unit: 'boys' } }],
    ['tries another act', { operation: 'another test' }],
  ])('whose key was used before is refused where it %s', async (_, more) => {
    const [actor, asked] = [anActor(), aKey()];
    await attempt(actor, asked);
    expect(await attempt(actor, { ...asked, ...more }).catch(refused)).toBe('idempotency-key-reused');
  });

  it("with somebody else's key is their own", async () => {
    const asked = aKey();
    expect(await attempt(anActor(), asked)).not.toEqual(await attempt(anActor(), asked));
  });

  it('without a key is new each time', async () => {
    const [actor, asked] = [anActor(), aKey({ key: null })];
    expect(await attempt(actor, asked)).not.toEqual(await attempt(actor, asked));
  });

  it('that was refused may be made again', async () => {
    const [actor, asked] = [anActor(), aKey()];
    const refusing = work.run(async (tx) => {
      await idempotencyKeys.earlierAnswer(tx, actor, asked);
      throw new DomainError('unit-full');
    });
    expect(await refusing.catch(refused)).toBe('unit-full');
    expect(await attempt(actor, asked)).toEqual({ answer: expect.any(String) as string });
  });

  it('leaves nothing behind that tells what was asked', async () => {
    const [actor, asked] = [anActor(), aKey({ input: { condition: 'pregnant' } })];
    await attempt(actor, asked);
    const { rows } = await app.owner.query<{ fingerprint: string }>(
      'SELECT * FROM idempotency_key WHERE actor_id = $1',
      [actor.userId],
    );
    expect(JSON.stringify(rows)).not.toContain('pregnant');
    expect(rows[0]?.fingerprint).toMatch(/^[\w-]{43}$/);
  });

  it('is forgotten a day later', async () => {
    const [old, recent] = [anActor(), anActor()];
    for (const actor of [old, recent]) await attempt(actor, aKey());
    await app.owner.query(`UPDATE idempotency_key SET at = now() - interval '25 hours' WHERE actor_id = $1`, [
      old.userId,
    ]);
    await idempotencyKeys.forget();
    const { rows } = await app.owner.query<{ actor_id: string }>(
      'SELECT actor_id FROM idempotency_key WHERE actor_id = ANY($1)',
      [[old.userId, recent.userId]],
    );
    expect(rows).toEqual([{ actor_id: recent.userId }]);
  });
});
