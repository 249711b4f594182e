import type { Me } from '@harborlight/contracts';
import { AppModule } from '../app.module.js';
import { Config } from '../platform/config.js';
import { createHttpApp } from '../platform/http-app.js';
import { startTestApp, testPassword, type TestApp } from '../testing/test-app.js';
import { cookiesOf, TestClient, type TestResponse } from '../testing/test-client.js';
import { AccountService } from './account.service.js';
import { SessionService } from './session.service.js';

describe('signing in and out', () => {
  let town: TestApp;
  let emails = 0;
  const newAccount = async () => {
    emails += 1;
    const email = `person-${emails}@test.example`;
    const accounts = town.app.get(AccountService, { strict: false });
    const userId = await accounts.createAccount({ email, name: 'Pat', password: testPassword });
    await accounts.grant(userId, 'coordinator', town.board.agencies.coordinator);
    return { email, userId };
  };
  const signIn = (email: string, password = testPassword) =>
    town.anonymous.post('/api/auth/sign-in/email', { email, password });
  const as = (answer: TestResponse) => new TestClient(town.url, cookiesOf(answer));

  beforeAll(async () => {
    town = await startTestApp();
  });
  afterAll(() => town.stop());

  it('who signed in is told who they are and what they may do', async () => {
    const staff = await town.signInAs('shelter-staff');
    const { status, body } = await staff.get('/api/me');
    expect(status).toBe(200);
    expect(body as Me).toMatchObject({
      userId: staff.userId,
      memberships: [{ role: 'shelter-staff', board: 'test-town', agencyKind: 'shelter-operator' }],
    });
    expect((body as Me).permissions).toContain('vacancy.write');
    expect((body as Me).permissions).not.toContain('vacancy.import');
  });

  it('the session is a cookie no script can read and no foreign page can use', async () => {
    const { email } = await newAccount();
    const answer = await signIn(email);
    expect(answer.status).toBe(200);
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^harborlight\.session_token=.*HttpOnly.*SameSite=Lax/);
    expect(JSON.stringify(answer.body)).not.toContain('token');
  });

  it('an e-mail is the same in capital letters', async () => {
    const { email } = await newAccount();
    expect((await signIn(email.toUpperCase())).status).toBe(200);
  });

  it('a wrong password and an unknown e-mail are the same refusal', async () => {
    const { email } = await newAccount();
    const wrong = await signIn(email, 'not the pass phrase');
    const unknown = await signIn('nobody@test.example');
    expect(wrong).toMatchObject({ status: 401, body: { code: 'wrong-email-or-password' } });
    expect(unknown.body).toEqual(wrong.body);
    expect(wrong.headers.getSetCookie()).toEqual([]);
  });

  it('a forged cookie is nobody’s', async () => {
    const forged = new TestClient(town.url, 'harborlight.session_token=forged.c2lnbmF0dXJl');
    expect(await forged.get('/api/me')).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  it('after signing out the cookie is nobody’s any more', async () => {
    const { email } = await newAccount();
    const person = as(await signIn(email));
    expect((await person.get('/api/me')).status).toBe(200);
    expect((await person.post('/api/auth/sign-out')).status).toBe(204);
    expect((await person.get('/api/me')).status).toBe(401);
  });

  it('signing out twice, or without a session, is no error', async () => {
    expect((await town.anonymous.post('/api/auth/sign-out')).status).toBe(204);
  });

  it('a new password replaces the old one and ends every other session', async () => {
    const { email } = await newAccount();
    const [here, elsewhere] = [as(await signIn(email)), as(await signIn(email))];
    expect((await elsewhere.get('/api/me')).status).toBe(200);
    const changed = await here.post('/api/auth/change-password', {
      currentPassword: testPassword,
      newPassword: 'another pass phrase',
    });
    expect(changed.status).toBe(204);
    expect((await as(changed).get('/api/me')).status).toBe(200);
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    expect((await signIn(email)).status).toBe(401);
    expect((await signIn(email, 'another pass phrase')).status).toBe(200);
  });

  it.each([
    [
      { currentPassword: 'a guess', newPassword: 'another pass phrase' },
      { field: 'currentPassword', code: 'isCurrent' },
    ],
    [
      { currentPassword: testPassword, newPassword: 'short' },
      { field: 'newPassword', code: 'isLength' },
    ],
  ])('a change of password that cannot be names the field (%j)', async (ask, fault) => {
    const { email } = await newAccount();
    const answer = await as(await signIn(email)).post('/api/auth/change-password', ask);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', fields: [fault] } });
  });

  it('a role counts from the next request, without signing in again', async () => {
    const { email, userId } = await newAccount();
    const person = as(await signIn(email));
    expect(((await person.get('/api/me')).body as Me).permissions).not.toContain('board.create');
    const revoked = new Promise((resolve) => town.sessions.onRevoked(resolve));
    await town.app
      .get(AccountService, { strict: false })
      .grant(userId, 'operator', town.board.agencies.operator);
    expect(await revoked).toBe(userId);
    expect(((await person.get('/api/me')).body as Me).permissions).toContain('board.create');
  });

  it('a session that ended on one node has ended on all, though another has just seen it', async () => {
    const config = town.app.get(Config);
    const other = await createHttpApp(AppModule.of(config), config);
    await other.listen(0, '127.0.0.1');
    const { email } = await newAccount();
    const here = as(await signIn(email));
    const there = new TestClient(await other.getUrl(), here.cookie);
    expect((await there.get('/api/me')).status).toBe(200);
    const told = new Promise((resolve) => other.get(SessionService, { strict: false }).onRevoked(resolve));
    await here.post('/api/auth/sign-out');
    await told;
    expect((await there.get('/api/me')).status).toBe(401);
    await other.close();
  });

  it('every way in and out is in the audit trail, without e-mail or address', async () => {
    const { email, userId } = await newAccount();
    await as(await signIn(email)).post('/api/auth/sign-out');
    const { rows } = await town.owner.query<{ action: string; detail: object; request_id: string | null }>(
      'SELECT action, detail, request_id FROM audit_entry WHERE subject = $1 ORDER BY at',
      [userId],
    );
    expect(rows.map(({ action }) => action)).toEqual(['membership.grant', 'sign-in', 'sign-out']);
    expect(rows[1]?.request_id).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(rows)).not.toMatch(/@|127\.0\.0\.1/);
  });

  it.each([
    '/api/auth/sign-up/email',
    '/api/auth/get-session',
    '/api/auth/update-user',
    '/api/auth/delete-user',
    '/api/auth/request-password-reset',
    '/api/auth/list-sessions',
    '/api/auth/ok',
  ])('nothing else of better-auth is reachable: %s', async (path) => {
    const { email } = await newAccount();
    const person = as(await signIn(email));
    expect((await person.post(path, { email, password: testPassword, name: 'Pat' })).status).toBe(404);
    expect((await person.get(path)).status).toBe(404);
  });
});

describe('a session behind HTTPS', () => {
  it('has a cookie for HTTPS alone', async () => {
    const town = await startTestApp({ publicOrigin: 'https://board.example' });
    const said = { email: 'pat@test.example', password: testPassword };
    const accounts = town.app.get(AccountService, { strict: false });
    const userId = await accounts.createAccount({ ...said, name: 'Pat' });
    await accounts.grant(userId, 'coordinator', town.board.agencies.coordinator);
    const cookies = cookiesOf(await town.anonymous.post('/api/auth/sign-in/email', said));
    expect(cookies).toMatch(/^__Secure-harborlight\.session_token=/);
    expect((await new TestClient(town.url, cookies).get('/api/me')).status).toBe(200);
    await town.stop();
  });
});
