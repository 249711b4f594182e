import { startTestApp, testPassword, type TestApp } from '../testing/test-app.js';
import { cookiesOf } from '../testing/test-client.js';
import { AccountService } from './account.service.js';

describe('too many wrong passwords', () => {
  let town: TestApp;
  let visitors = 0;

  /** Somebody at an address of their own, with an account of their own. */
  const newVisitor = async () => {
    visitors += 1;
    const address = `198.51.100.${visitors}`;
    const email = `visitor-${visitors}@test.example`;
    await town.app
      .get(AccountService, { strict: false })
      .createAccount({ email, name: 'Vic', password: testPassword });
    const signIn = (password: string, as = email) =>
      town.anonymous.post('/api/auth/sign-in/email', { email: as, password }, { 'x-forwarded-for': address });
    return { email, address, signIn };
  };

  beforeAll(async () => {
    town = await startTestApp({ trustProxy: true, signInAttempts: { perAccount: 3, perAddress: 5 } });
  });
  afterAll(() => town.stop());

  it('close an account for a while, even to the right one and from elsewhere, and say until when', async () => {
    const [ann, ben] = [await newVisitor(), await newVisitor()];
    for (let tries = 0; tries < 3; tries += 1) expect((await ann.signIn('a guess')).status).toBe(401);
    const answer = await ben.signIn(testPassword, ann.email.toUpperCase());
    expect(answer).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800);
    expect((await ben.signIn(testPassword)).status).toBe(200);
  });

  it('close an address that tries one account after another', async () => {
    const guesser = await newVisitor();
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      expect((await guesser.signIn('a guess', `${name}@test.example`)).status).toBe(401);
    expect((await guesser.signIn(testPassword)).status).toBe(429);
  });

  it('count when they come at once', async () => {
    const guesser = await newVisitor();
    const guesses = await Promise.all(Array.from({ length: 5 }, () => guesser.signIn('a guess')));
    expect(guesses.map(({ status }) => status).sort()).toEqual([401, 401, 401, 429, 429]);
  });

  it('close the change of a password too, where somebody else sits at the open page', async () => {
    const { signIn, address } = await newVisitor();
    const cookie = cookiesOf(await signIn(testPassword));
    const change = (currentPassword: string) =>
      town.anonymous.post(
        '/api/auth/change-password',
        { currentPassword, newPassword: 'another pass phrase for tests' },
        { cookie, 'x-forwarded-for': address },
      );
    for (let tries = 0; tries < 3; tries += 1) expect((await change('a guess')).status).toBe(400);
    expect(await change(testPassword)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  });

  it('are forgotten with the right one, and right ones are never too many', async () => {
    const person = await newVisitor();
    for (let tries = 0; tries < 4; tries += 1) {
      expect((await person.signIn('a slip')).status).toBe(401);
      expect((await person.signIn(testPassword)).status).toBe(200);
    }
  });

  it('leave neither e-mail nor address behind', async () => {
    const { signIn, email, address } = await newVisitor();
    await signIn('a guess');
    const { rows } = await town.owner.query<{ key: string }>('SELECT key FROM auth.sign_in_attempt');
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) {
      expect(key).not.toContain(address);
      expect(key).not.toContain(email);
    }
  });
});
