import type { PushKeyView } from '@harborlight/contracts';
import type { NoticeKind } from '@harborlight/domain';
import webPush from 'web-push';
import { Transactions } from '../../platform/transactions.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { Notices } from '../notices.js';
import { openPushService, type PushService } from './push-service.spec-support.js';

const keys = webPush.generateVAPIDKeys();

let service: PushService;
let app: TestApp;
let staff: TestClient;

beforeAll(async () => {
  service = await openPushService();
  app = await startTestApp({ push: { ...keys, subject: 'mailto:board@beds.example.org' } });
});
beforeEach(async () => {
  staff = await app.signInAs('shelter-staff');
});
afterAll(async () => {
  await app.stop();
  await service.close();
});

const asked = '019aa1b2-0000-7000-8000-000000000001';

const write = (kind: NoticeKind = 'offer') =>
  app.app.get(Transactions, { strict: false }).run((tx) =>
    app.app.get(Notices, { strict: false }).write(tx, {
      boardId: app.board.id,
      kind,
      subjectId: asked,
      once: kind,
      to: { userIds: [staff.userId] },
    }),
  );

describe('a push message', () => {
  it('reaches the browser with words from its kind and the way to the answer, readable by it alone', async () => {
    const browser = service.newBrowser();
    await staff.post('/api/me/push-subscriptions', browser.subscription);
    await write();
    const { body, headers } = await browser.message();
    expect(browser.read(body)).toEqual({
      title: 'Harborlight: you have a new notice',
      body: 'You have a new bed request. Please answer it.',
      lang: 'en',
      tag: expect.any(String) as string,
      path: `/boards/test-town/asked?offer=${asked}`,
    });
    expect(body.toString('latin1')).not.toContain('asked of you');
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '21600', urgency: 'high' });
    expect(headers.authorization).toContain(`k=${keys.publicKey}`);
  });

  it('reaches the browsers that are left, and those that are gone are forgotten', async () => {
    const [left, gone] = [service.newBrowser(), service.newBrowser(410)];
    for (const { subscription } of [gone, left]) await staff.post('/api/me/push-subscriptions', subscription);
    await write();
    await Promise.all([left.message(), gone.message()]);
    await write('answer');
    await left.message();
    const { rows } = await app.owner.query('SELECT endpoint FROM push_subscription WHERE user_id = $1', [
      staff.userId,
    ]);
    expect(rows).toEqual([{ endpoint: left.subscription.endpoint }]);
  });

  it('is told by which key its browser may subscribe', async () => {
    const { body } = await staff.get('/api/push-key');
    expect(body as PushKeyView).toEqual({ publicKey: keys.publicKey, emailConfigured: false });
  });
});
