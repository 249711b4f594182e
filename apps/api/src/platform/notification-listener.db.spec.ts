import { Wire, type TestDatabase } from '@harborlight/testing';
import { EventEmitter, once } from 'node:events';
import { Client } from 'pg';
import { migratedDatabase } from '../testing/migrated-database.js';
import { NotificationListener } from './notification-listener.js';

// Long enough for a machine that does other things as well, short enough to wait for.
const pace = { answerWithin: 1_500, probeEvery: 100, firstRetry: 10, longestRetry: 50 };

let database: TestDatabase;
let other: Client;
let wire: Wire;
let listener: NotificationListener;

beforeAll(async () => {
  database = await migratedDatabase();
  other = new Client({ connectionString: database.url });
  await other.connect();
});
afterAll(async () => {
  await other.end();
  await database.drop();
});
beforeEach(async () => {
  const url = new URL(database.url);
  wire = await Wire.to(Number(url.port));
  url.port = String(wire.port);
  url.hostname = '127.0.0.1';
  listener = new NotificationListener(url.href, pace);
});
afterEach(async () => {
  await listener.onModuleDestroy();
  await wire.close();
});

const notify = (channel: string, payload: string) =>
  other.query('SELECT pg_notify($1, $2)', [channel, payload]);

/** What a subscriber of the channel was told, in order: payloads, and `listening` each time that listening began. */
function subscribed(channel: string) {
  const told: string[] = [];
  const news = new EventEmitter();
  const tell = (what: string) => {
    told.push(what);
    news.emit('told');
  };
  listener.subscribe(channel, tell, () => tell('listening'));
  return {
    told,
    untilTold: async (count: number) => {
      while (told.length < count) await once(news, 'told');
    },
  };
}

const listening = async (): Promise<number> => {
  const { rows } = await other.query<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity
      WHERE application_name = 'harborlight notifications' AND datname = current_database()`,
  );
  return rows[0]?.count ?? 0;
};

describe('a subscriber', () => {
  it('is told the notifications of its channel, and no others', async () => {
    const [beds, people] = [subscribed('beds'), subscribed('People of "ours"')];
    await listener.onApplicationBootstrap();
    await Promise.all([beds.untilTold(1), people.untilTold(1)]);
    await notify('beds', '1');
    await notify('People of "ours"', '2');
    await notify('elsewhere', '3');
    await notify('beds', '4');
    await beds.untilTold(3);
    expect(beds.told).toEqual(['listening', '1', '4']);
    expect(people.told).toEqual(['listening', '2']);
  });

  it('is told to read again once a lost line is back, and is told what follows', async () => {
    const [beds, people] = [subscribed('beds'), subscribed('people')];
    await listener.onApplicationBootstrap();
    await Promise.all([beds.untilTold(1), people.untilTold(1)]);
    wire.cut();
    await Promise.all([beds.untilTold(2), people.untilTold(2)]);
    await notify('beds', '1');
    await beds.untilTold(3);
    expect(beds.told).toEqual(['listening', 'listening', '1']);
    expect(people.told).toEqual(['listening', 'listening']);
  });

  it('is told to read again where the line died without a word', async () => {
    const beds = subscribed('beds');
    await listener.onApplicationBootstrap();
    await beds.untilTold(1);
    const again = wire.openedMore(1);
    wire.freeze();
    await again;
    wire.thaw();
    await beds.untilTold(2);
    expect(beds.told).toEqual(['listening', 'listening']);
  });

  it('cannot come too late without being told so', async () => {
    subscribed('beds');
    await listener.onApplicationBootstrap();
    expect(() => subscribed('people')).toThrow('already started');
  });
});

describe('while the database hangs', () => {
  it('there is one attempt at a time, and afterwards one connection', async () => {
    const beds = subscribed('beds');
    await listener.onApplicationBootstrap();
    await beds.untilTold(1);
    wire.freeze();
    wire.cut();
    const openAtOnce: number[] = [];
    for (let attempts = 0; attempts < 4; attempts += 1) {
      await wire.openedMore(1);
      openAtOnce.push(wire.open);
    }
    wire.thaw();
    await beds.untilTold(2);
    expect(openAtOnce).toEqual([1, 1, 1, 1]);
    expect(wire.open).toBe(1);
    expect(await listening()).toBe(1);
  });

  it('a node starts all the same, and listens later', async () => {
    const beds = subscribed('beds');
    wire.freeze();
    await listener.onApplicationBootstrap();
    expect(beds.told).toEqual([]);
    wire.thaw();
    await beds.untilTold(1);
    expect(beds.told).toEqual(['listening']);
  });

  it('it stops when it is asked to', async () => {
    subscribed('beds');
    await listener.onApplicationBootstrap();
    wire.freeze();
    wire.cut();
    await wire.openedMore(1);
    await listener.onModuleDestroy();
    expect(wire.opened).toBe(2);
  });
});
