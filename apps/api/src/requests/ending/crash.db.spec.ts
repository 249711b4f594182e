import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AskedView, OfferView, RequestView } from '@harborlight/contracts';
import { startEmbeddedPostgres } from '@harborlight/embedded-postgres';
import { aNeed, type TestDatabase } from '@harborlight/testing';
import { Client } from 'pg';
import { migrate } from '../../database/migrate.js';
import { startTestApp, type TestApp } from '../../testing/test-app.js';
import { must, Night } from '../../testing/night.js';

let home: string;
let app: TestApp;
let night: Night;

/** On a server of its own, which this file may crash. */
async function databaseToCrash(): Promise<TestDatabase> {
  const server = await startEmbeddedPostgres({ dataDir: join(home, 'postgres'), durable: true });
  await server.createDatabase('crash');
  await migrate(server.url('crash'));
  return { url: server.url('crash'), drop: () => server.stop() };
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'harborlight-crash-'));
  app = await startTestApp({}, undefined, await databaseToCrash());
  // Its idle connections are lost with the server.
  app.owner.on('error', () => undefined);
  night = await Night.in(app);
});
afterAll(async () => {
  await app.stop();
  await rm(home, { recursive: true, force: true });
});

/** One process of PostgreSQL dies: the server ends all others, and recovers as it does after any crash. */
async function crash(): Promise<void> {
  const client = new Client({ connectionString: app.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const [{ pid }] = rows as [(typeof rows)[number]];
  process.kill(pid, 'SIGKILL');
  await ended;
}

/** The request as soon as the database answers again. */
async function readWhenBack(id: string): Promise<RequestView> {
  for (;;) {
    const answer = await night.officer.get(`/api/requests/${id}`);
    if (answer.status === 200) return answer.body as RequestView;
  }
}

const needAsTheShelterSeesIt = async ({ id }: OfferView) => {
  const { body } = must(await night.staff.get(`/api/boards/${app.board.code}/offers?state=waiting`));
  return (body as AskedView[]).find((asked) => asked.id === id)?.need;
};

it('after a crash of the database the request is as it was, its need is gone, and can be sent again', async () => {
  const need = aNeed({ age: 13 });
  const { id } = await night.open();
  const [offer] = await night.ask(id, [await night.town.addUnitWith(2, 8)], { need });
  if (!offer) throw new Error('the unit was asked');
  const before = await night.read(id);
  expect(before.needHere).toBe(true);
  expect(await needAsTheShelterSeesIt(offer)).toEqual(need);

  await crash();
  expect(await readWhenBack(id)).toEqual({ ...before, needHere: false, needUntil: null });
  expect(await needAsTheShelterSeesIt(offer)).toBeNull();

  must(await night.officer.put(`/api/requests/${id}/need`, { need }));
  expect((await night.read(id)).needHere).toBe(true);
  expect(await needAsTheShelterSeesIt(offer)).toEqual(need);
  must(await night.answer(offer, { answer: 'accept' }));
});
