import type { InboxView, Me } from '@harborlight/contracts';
import {
  addMinutes,
  defaultNoticePreference,
  instantOf,
  noticeKinds,
  type Instant,
  type NoticeChoice,
  type NoticeKind,
} from '@harborlight/domain';
import { messagesOf } from '@harborlight/messages/all';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Transactions } from '../../platform/transactions.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import type { TestClient } from '../../testing/test-client.js';
import { TestTown } from '../../testing/test-town.js';
import { Notices } from '../notices.js';
import { openMailbox, type Mailbox } from './mailbox.spec-support.js';
import { Messenger } from './messenger.js';
import { OutboxRepository } from './outbox.repository.js';

const notices = messagesOf('codes', 'en');

let mailbox: Mailbox;
let app: TestApp;
let node: NestFastifyApplication;

beforeAll(async () => {
  mailbox = await openMailbox();
  const mail = { url: `smtp://127.0.0.1:${mailbox.port}`, from: 'Harborlight <board@beds.example.org>' };
  app = await startTestApp({ publicOrigin: 'http://beds.example.org', mail });
  node = await app.addNode();
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
});

interface Reader extends Pick<TestClient, 'userId' | 'put' | 'get' | 'post'> {
  readonly email: string;
}

async function aReader(): Promise<Reader> {
  const person = await app.signInAs('shelter-staff');
  const { email } = (await person.get('/api/me')).body as Me;
  return { ...person, email };
}

const now = instantOf(Date.now());
const wallClockAt = (at: Instant) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Chicago', timeStyle: 'short' }).format(new Date(at));
/** Quiet from an hour ago for three hours: whatever is written now leaves when this file says so. */
const quiet: NoticeChoice = {
  channels: ['email'],
  quietFrom: wallClockAt(addMinutes(now, -60)),
  quietTo: wallClockAt(addMinutes(now, 120)),
};
const morning = addMinutes(now, 180);

const chooses = (reader: Reader, kinds: Partial<Record<NoticeKind, NoticeChoice>>) =>
  reader.put('/api/me/notices', {
    ...defaultNoticePreference,
    kinds: { ...defaultNoticePreference.kinds, ...kinds },
  });

const write = (to: readonly Reader[], kind: NoticeKind = 'offer', subjectId: string = crypto.randomUUID()) =>
  app.app.get(Transactions, { strict: false }).run((tx) =>
    app.app.get(Notices, { strict: false }).write(tx, {
      boardId: app.board.id,
      kind,
      subjectId,
      once: `${kind} ${subjectId}`,
      to: { userIds: to.map(({ userId }) => userId) },
    }),
  );

const deliver = (at: Instant, on = app.app) => on.get(Messenger, { strict: false }).deliver(at);
const mailsTo = ({ email }: Reader) => mailbox.received.filter(({ to }) => to === email).length;

describe('an e-mail', () => {
  it('leaves at once, and says what waits and where', async () => {
    const reader = await aReader();
    const offerId = crypto.randomUUID();
    await write([reader], 'offer', offerId);
    expect(await mailbox.mailTo(reader.email)).toMatchObject({
      from: { name: 'Harborlight', address: 'board@beds.example.org' },
      subject: 'Harborlight: you have a new notice',
      text:
        'You have a new bed request. Please answer it.\n\n' +
        `Open the board: http://beds.example.org/boards/test-town/asked?offer=${offerId}\n\n` +
        'You choose in your settings which notices you get, and when.\n',
    });
  });

  it('speaks the language of its reader', async () => {
    const reader = await aReader();
    await reader.put('/api/me/notices', { ...defaultNoticePreference, tongue: 'es' });
    await write([reader]);
    expect(await mailbox.mailTo(reader.email)).toMatchObject({
      subject: 'Harborlight: tiene un aviso pendiente',
      text: expect.stringContaining('Tiene una nueva solicitud de cama. Respóndala, por favor.') as string,
    });
  });

  it.each(noticeKinds)('of %s says what its kind says, and names no facility', async (kind) => {
    const reader = await aReader();
    await chooses(reader, { [kind]: { channels: ['email'], quietFrom: null, quietTo: null } });
    const unit = await (await TestTown.in(app)).addUnit();
    await write([reader], kind);
    const { subject = '', text = '', headers } = await mailbox.mailTo(reader.email);
    expect(text.split('\n')[0]).toBe(notices(`notice.${kind}`));
    for (const told of ['Cedar House', unit.id, app.board.agencies['shelter-staff']])
      expect(subject + text + JSON.stringify(headers)).not.toContain(told);
  });

  it('is not written where it is not wanted', async () => {
    const reader = await aReader();
    await chooses(reader, { answer: { ...quiet, channels: [] }, offer: quiet });
    await write([reader], 'answer');
    await write([reader], 'offer');
    await deliver(morning);
    expect(mailsTo(reader)).toBe(1);
    expect((await mailbox.mailTo(reader.email)).text).toContain(notices('notice.offer'));
  });

  it('waits for the end of the quiet hours', async () => {
    const reader = await aReader();
    await chooses(reader, { offer: quiet });
    await write([reader]);
    await deliver(addMinutes(now, 90));
    expect(mailsTo(reader)).toBe(0);
    await deliver(morning);
    expect(mailsTo(reader)).toBe(1);
  });

  it('is not written about what was read meanwhile', async () => {
    const reader = await aReader();
    await chooses(reader, { offer: quiet });
    await write([reader]);
    await reader.post('/api/inbox/acknowledgement');
    await deliver(morning);
    expect(mailsTo(reader)).toBe(0);
    expect((await reader.get('/api/inbox')).body as InboxView).toMatchObject({ waiting: 0 });
  });

  it('is written once, however many nodes are at it', async () => {
    const readers = await Promise.all(Array.from({ length: 25 }, aReader));
    for (const reader of readers) await chooses(reader, { offer: quiet });
    await write(readers);
    await Promise.all([deliver(morning), deliver(morning, node), deliver(morning), deliver(morning, node)]);
    expect(readers.map(mailsTo)).toEqual(readers.map(() => 1));
  });
});

describe('a node that dies with a notice in its hands', () => {
  it('leaves it to another, minutes later', async () => {
    const reader = await aReader();
    await chooses(reader, { offer: quiet });
    await write([reader]);
    await app.app.get(OutboxRepository, { strict: false }).take(morning, addMinutes(morning, 5), 1);
    await deliver(addMinutes(morning, 4), node);
    expect(mailsTo(reader)).toBe(0);
    await deliver(addMinutes(morning, 5), node);
    expect(mailsTo(reader)).toBe(1);
  });
});

describe('a mail server that does not answer', () => {
  const gone = () => mailbox.close();
  const back = async () => {
    mailbox = await openMailbox(mailbox.port);
  };

  it('is tried again a minute later, and the mail arrives', async () => {
    const reader = await aReader();
    await chooses(reader, { offer: quiet });
    await write([reader]);
    await gone();
    await deliver(morning);
    await back();
    await deliver(morning);
    expect(mailsTo(reader)).toBe(0);
    await deliver(addMinutes(morning, 1));
    expect(mailsTo(reader)).toBe(1);
  });

  it('is given up after five tries', async () => {
    const reader = await aReader();
    await chooses(reader, { offer: quiet });
    await write([reader]);
    await gone();
    let at = morning;
    for (const minutes of [0, 1, 5, 15, 60]) await deliver((at = addMinutes(at, minutes)));
    await back();
    await deliver(addMinutes(at, 24 * 60));
    expect(mailsTo(reader)).toBe(0);
    const { rows } = await app.owner.query('SELECT email, tries FROM notice WHERE user_id = $1', [
      reader.userId,
    ]);
    expect(rows).toEqual([{ email: 'failed', tries: 5 }]);
  });
});
