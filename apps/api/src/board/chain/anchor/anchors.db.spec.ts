import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Anchor, BoardHead } from '@harborlight/contracts';
import { addMinutes, genesisHash, instantOf, localDateAt, type Instant } from '@harborlight/domain';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openMailbox, type Mailbox } from '../../../notice/delivery/mailbox.spec-support.js';
import { createLog } from '../../../platform/logging.js';
import { startTestApp, type TestApp } from '../../../testing/test-app.js';
import { TestTown } from '../../../testing/test-town.js';
import { ChainReader } from '../chain-reader.js';
import { AnchorSender } from './anchor-sender.js';
import { AnchorService } from './anchor.service.js';
import { isSigned } from './signing.js';

/** Keeps what is posted to it, or refuses it. */
class Webhook {
  readonly received: Anchor[] = [];
  status = 204;

  private constructor(private readonly server: Server) {}

  static async open(): Promise<Webhook> {
    const server = createServer();
    const webhook = new Webhook(server);
    server.on('request', (request, response) => {
      void text(request).then((body) => {
        if (webhook.status < 300) webhook.received.push(JSON.parse(body) as Anchor);
        response.writeHead(webhook.status).end();
      });
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return webhook;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/secret-path`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

let mailbox: Mailbox;
let webhook: Webhook;
let app: TestApp;
let node: NestFastifyApplication;
let town: TestTown;
const lines: string[] = [];

beforeAll(async () => {
  [mailbox, webhook] = await Promise.all([openMailbox(), Webhook.open()]);
  app = await startTestApp(
    {
      publicOrigin: 'http://beds.example.org',
      mail: { url: `smtp://127.0.0.1:${mailbox.port}`, from: 'Harborlight <board@beds.example.org>' },
      anchorReceivers: { emails: ['clerk@court.example'], webhooks: [webhook.url] },
    },
    createLog('warn', { write: (line) => void lines.push(line) }),
  );
  node = await app.addNode();
  town = await TestTown.in(app);
  await town.addUnitWith(2, 8);
});
afterAll(async () => {
  await app.stop();
  await mailbox.close();
  webhook.close();
});

const today = instantOf(Date.now());
const daysLater = (days: number): Instant => addMinutes(today, days * 24 * 60);
const chicagoDay = (at: Instant) => localDateAt(at, 'America/Chicago', -1);

const sign = (at: Instant, on = app.app) => on.get(AnchorService, { strict: false }).signEndedDays(at);
const tell = (at: Instant) => app.app.get(AnchorSender, { strict: false }).sendNew(at);
const head = async () => (await town.coordinator.get(`/api/boards/${app.board.code}/head`)).body as BoardHead;
const auditHead = async () =>
  (await app.app.get(ChainReader, { strict: false }).end('audit', app.board.id)).head;
const anchorsOf = async (boardId: string) => {
  const { rows } = await app.owner.query<Record<'day' | 'seq' | 'hash' | 'audit_seq' | 'audit_hash', string>>(
    'SELECT on_day::text AS day, seq, hash, audit_seq, audit_hash FROM anchor WHERE board_id = $1 ORDER BY on_day',
    [boardId],
  );
  return rows;
};

describe('the head of a board', () => {
  it('is not signed for a day before the board was there', async () => {
    await sign(today);
    expect((await head()).anchor).toBeNull();
  });

  it('is signed for the day that ended, and offered', async () => {
    const audit = await auditHead();
    await sign(daysLater(1));
    const { seq, hash, anchor } = await head();
    expect(audit.seq).toBeGreaterThan(0);
    expect(anchor).toMatchObject({ board: app.board.code, day: chicagoDay(daysLater(1)), seq, hash, audit });
    expect(anchor && isSigned(anchor)).toBe(true);
  });

  it('is signed once a day, whoever looks and however often', async () => {
    await Promise.all([sign(daysLater(2)), sign(daysLater(2), node), sign(daysLater(2))]);
    await sign(daysLater(2), node);
    expect((await anchorsOf(app.board.id)).map(({ day }) => day)).toEqual(
      [1, 2].map((days) => chicagoDay(daysLater(days))),
    );
  });

  it('is signed after a day on which nothing was written, as it was', async () => {
    await sign(daysLater(3));
    const { seq, hash, anchor } = await head();
    expect(anchor).toMatchObject({ day: chicagoDay(daysLater(3)), seq, hash });
    expect(await anchorsOf(app.board.id)).toHaveLength(3);
  });

  it('is signed without what was written after the day had ended', async () => {
    const older = await app.addBoard('older-town');
    await app.owner.query(`UPDATE board SET created_at = created_at - interval '2 days' WHERE id = $1`, [
      older.id,
    ]);
    await app.owner.query(
      `INSERT INTO board_entry SELECT $1, seq, at, recorded_at, kind, unit_id, body, salt, prev_hash, hash
         FROM board_entry WHERE board_id = $2`,
      [older.id, app.board.id],
    );
    await app.owner.query(
      `INSERT INTO audit_entry SELECT $1, seq, at, actor, action, subject, request_id, detail, prev_hash, hash
         FROM audit_entry WHERE chain = $2`,
      [older.id, app.board.id],
    );
    await sign(today);
    expect(await anchorsOf(older.id)).toEqual([
      { day: chicagoDay(today), seq: '0', hash: genesisHash, audit_seq: '0', audit_hash: genesisHash },
    ]);
  });

  it('is signed by the wall clock of its own board', async () => {
    const kiritimati = await app.addBoard('kiritimati');
    await app.owner.query(`UPDATE board SET time_zone = 'Pacific/Kiritimati' WHERE id = $1`, [kiritimati.id]);
    await sign(daysLater(4));
    expect((await anchorsOf(kiritimati.id)).map(({ day }) => day)).toEqual([
      localDateAt(daysLater(4), 'Pacific/Kiritimati', -1),
    ]);
  });
});

describe('an anchor outside', () => {
  const received = () => webhook.received.filter(({ board }) => board === app.board.code);
  const letters = () => mailbox.received.filter(({ mail }) => mail.subject?.includes(` ${app.board.code} `));

  it('reaches the other receivers though one refuses it, and that one at the next look', async () => {
    webhook.status = 503;
    await tell(daysLater(4));
    expect([letters().length, received().length]).toEqual([4, 0]);
    webhook.status = 204;
    await tell(daysLater(4));
    expect([letters().length, received().length]).toEqual([4, 4]);
  });

  it('is not told twice', async () => {
    await tell(daysLater(4));
    expect([letters().length, received().length]).toEqual([4, 4]);
  });

  it('is the one that the board offers', async () => {
    const { anchor } = await head();
    expect(received().at(-1)).toEqual(anchor);
    const { text: body = '', attachments = [] } = letters().at(-1)?.mail ?? {};
    expect(JSON.parse(body.slice(body.indexOf('{')))).toEqual(anchor);
    expect(JSON.parse(new TextDecoder().decode(attachments[0]?.content as ArrayBuffer))).toEqual(anchor);
  });

  it('leaves no address in the database or in the log of the node', async () => {
    const { rows } = await app.owner.query('SELECT * FROM anchor');
    expect(lines.join('\n')).toContain('did not reach 127.0.0.1');
    expect(JSON.stringify(rows) + lines.join('\n')).not.toMatch(/clerk@court|secret-path/);
  });
});

describe.each([
  ['log', 'board_entry', 'board_id', 'seq', 5],
  ['audit trail', 'audit_entry', 'chain', 'audit_seq', 8],
] as const)('a rewritten %s', (name, entries, id, seq, night) => {
  it('is noticed at each signing from then on, by the first day that it no longer fits', async () => {
    const rewritten = () => lines.filter((line) => line.includes(`the ${name} of`));
    await sign(daysLater(night));
    expect(rewritten()).toEqual([]);
    await app.owner.query(`UPDATE ${entries} SET hash = repeat('f', 64) WHERE ${id} = $1`, [app.board.id]);
    const [first] = await anchorsOf(app.board.id);
    for (const later of [night + 1, night + 2]) await sign(daysLater(later));
    expect(rewritten()).toHaveLength(2);
    for (const line of rewritten())
      expect(line).toContain(
        `the ${name} of ${app.board.code} was rewritten: entry ${first?.[seq]} is not what was signed on ${first?.day}`,
      );
  });
});
