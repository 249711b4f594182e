import type { NoticePreferenceView } from '@harborlight/contracts';
import { defaultNoticePreference } from '@harborlight/domain';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';

let app: TestApp;
let staff: TestClient;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  staff = await app.signInAs('shelter-staff');
});
afterAll(() => app.stop());

const chosen: NoticePreferenceView = {
  ...defaultNoticePreference,
  tongue: 'es',
  soundForOffers: false,
  kinds: {
    ...defaultNoticePreference.kinds,
    offer: { channels: ['email'], quietFrom: '23:00', quietTo: '06:30' },
  },
};
const browser = {
  endpoint: 'https://push.example/one',
  p256dh: 'B'.repeat(87),
  auth: 'A'.repeat(22),
};
const browsersOf = async ({ userId }: TestClient): Promise<number> =>
  (await app.owner.query('SELECT FROM push_subscription WHERE user_id = $1', [userId])).rowCount ?? 0;

describe('how somebody wants to be told', () => {
  it('is the default until they choose', async () => {
    expect((await staff.get('/api/me/notices')).body).toEqual(defaultNoticePreference);
  });

  it('is what they chose', async () => {
    expect((await staff.put('/api/me/notices', chosen)).status).toBe(200);
    expect((await staff.get('/api/me/notices')).body).toEqual(chosen);
  });

  it.each([
    ['a language nobody speaks here', { ...chosen, tongue: 'fr' }],
    [
      'a channel there is not',
      { ...chosen, kinds: { ...chosen.kinds, offer: { ...chosen.kinds.offer, channels: ['fax'] } } },
    ],
    [
      'an hour there is not',
      { ...chosen, kinds: { ...chosen.kinds, offer: { ...chosen.kinds.offer, quietTo: '24:00' } } },
    ],
    ['a kind there is not', { ...chosen, kinds: { ...chosen.kinds, gossip: chosen.kinds.offer } }],
    ['less than every kind', { ...chosen, kinds: { offer: chosen.kinds.offer } }],
  ])('is never %s', async (_, preference) => {
    expect((await staff.put('/api/me/notices', preference)).status).toBe(400);
    expect((await staff.get('/api/me/notices')).body).toEqual(defaultNoticePreference);
  });
});

describe('a browser', () => {
  it('is told that nothing is sent where nothing is configured', async () => {
    expect((await staff.get('/api/push-key')).body).toEqual({ publicKey: null, emailConfigured: false });
  });

  it('belongs to whoever subscribed it last', async () => {
    const colleague = await app.signInAs('shelter-staff');
    await staff.post('/api/me/push-subscriptions', browser);
    await colleague.post('/api/me/push-subscriptions', browser);
    expect([await browsersOf(staff), await browsersOf(colleague)]).toEqual([0, 1]);
  });

  it('is let go by its owner alone', async () => {
    const colleague = await app.signInAs('shelter-staff');
    await staff.post('/api/me/push-subscriptions', browser);
    await colleague.send('DELETE', '/api/me/push-subscriptions', { endpoint: browser.endpoint });
    expect(await browsersOf(staff)).toBe(1);
    await staff.send('DELETE', '/api/me/push-subscriptions', { endpoint: browser.endpoint });
    expect(await browsersOf(staff)).toBe(0);
  });

  it('makes room for the eleventh', async () => {
    for (let count = 1; count <= 11; count += 1)
      await staff.post('/api/me/push-subscriptions', {
        ...browser,
        endpoint: `https://push.example/${count}`,
      });
    expect(await browsersOf(staff)).toBe(10);
  });

  it('is not reached over an open line', async () => {
    const { status } = await staff.post('/api/me/push-subscriptions', {
      ...browser,
      endpoint: 'http://push.example/one',
    });
    expect([status, await browsersOf(staff)]).toEqual([400, 0]);
  });
});
