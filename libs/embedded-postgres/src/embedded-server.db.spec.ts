import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { Client } from 'pg';
import { DataInUse, startEmbeddedPostgres, type EmbeddedServer } from './index.js';

/** Each builds a data directory of its own. */
jest.setTimeout(30_000);

const workspace = join(import.meta.dirname, '../../..');

let home: string;
let dataDir: string;
const owners: ChildProcess[] = [];
const servers: EmbeddedServer[] = [];

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  servers.push(server);
  return server;
}

/** A server that belongs to another process. */
async function startElsewhere(): Promise<ChildProcess> {
  const program = `
    import { startEmbeddedPostgres } from '@harborlight/embedded-postgres';
    await startEmbeddedPostgres({ dataDir: process.argv[1], durable: false });
    process.on('message', () => 'the open channel keeps this process alive');
    process.send('started');`;
  const owner = spawn(
    process.execPath,
    ['--import', './tools/run-typescript.js', '--input-type=module', '--eval', program, dataDir],
    { cwd: workspace, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  owners.push(owner);
  await once(owner, 'message');
  return owner;
}

async function ask<Row extends object>(
  server: EmbeddedServer,
  sql: string,
  database = 'postgres',
): Promise<Row[]> {
  const client = new Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const lockFile = () => join(dataDir, 'postmaster.pid');
const postmasterPid = async () => Number.parseInt(await readFile(lockFile(), 'utf8'), 10);

async function kill(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'harborlight-embedded-'));
  dataDir = join(home, 'postgres');
});

afterEach(async () => {
  await Promise.all([...servers.splice(0).map((server) => server.stop()), ...owners.splice(0).map(kill)]);
  await rm(home, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('keeps its data from one start to the next', async () => {
    const first = await start();
    expect(await first.createDatabase('town')).toBe(true);
    await ask(first, `CREATE TABLE bed AS SELECT 7 AS number`, 'town');
    await first.stop();

    const second = await start();
    expect(await second.createDatabase('town')).toBe(false);
    expect(await ask(second, 'SELECT number FROM bed', 'town')).toEqual([{ number: 7 }]);
  });

  it('clones a database from a template and drops it while somebody is connected', async () => {
    const server = await start();
    await server.createDatabase('template');
    await ask(server, 'CREATE TABLE bed (number int)', 'template');
    await server.createDatabase('clone', 'template');
    const client = new Client({ connectionString: server.url('clone') });
    const cut = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    expect((await client.query('SELECT * FROM bed')).rows).toEqual([]);

    await server.dropDatabase('clone');
    expect(String(await cut)).toMatch(/terminating connection/);
    expect(await ask(server, `SELECT 1 FROM pg_database WHERE datname = 'clone'`)).toEqual([]);
  });

  it('sorts and counts letters the same on every machine', async () => {
    const server = await start();
    expect(
      await ask(
        server,
        `SELECT upper('ñandú') AS loud, string_agg(word, ' ' ORDER BY word) AS sorted
         FROM (VALUES ('b'), ('A'), ('á'), ('a'), ('B')) AS words (word)`,
      ),
    ).toEqual([{ loud: 'ÑANDÚ', sorted: 'A B a b á' }]);
  });

  it('listens on the loopback interface only, and asks for its password', async () => {
    const server = await start();
    expect(await ask(server, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
    const stranger = new URL(server.url('postgres'));
    stranger.password = 'guess';
    await expect(new Client({ connectionString: stranger.href }).connect()).rejects.toThrow(/authentication/);
  });

  it('recovers from a killed server, and has no memory of its lock', async () => {
    const first = await start();
    await first.createDatabase('town');
    process.kill(await postmasterPid(), 'SIGKILL');
    await first.stop();
    await expect(readFile(lockFile(), 'utf8')).resolves.toMatch(/^\d/);

    expect(await (await start()).createDatabase('town')).toBe(false);
  });

  it('forgets a lock whose process number went to another program', async () => {
    const first = await start();
    const lock = await readFile(lockFile(), 'utf8');
    await first.stop();
    await writeFile(lockFile(), lock.replace(/^\d+/, String(process.pid)));

    await expect(start()).resolves.toBeDefined();
  });

  it('takes over, in order, from a server whose owner was killed', async () => {
    const owner = await startElsewhere();
    const orphan = await postmasterPid();
    await kill(owner);

    await start();
    expect(await postmasterPid()).not.toBe(orphan);
    expect(await readFile(join(dataDir, 'server.log'), 'utf8')).not.toContain('automatic recovery');
  });

  it('refuses data that another process has a server on, and names it', async () => {
    const owner = await startElsewhere();
    await expect(start()).rejects.toThrow(`of process ${owner.pid}`);
  });

  it('lets one of several starts at once win, and refuses the others', async () => {
    const starts = await Promise.allSettled([start(), start(), start()]);
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const attempt of starts)
      if (attempt.status === 'rejected') expect(attempt.reason).toBeInstanceOf(DataInUse);
  });

  it('refuses data of another major version in plain words', async () => {
    await (await start()).stop();
    await writeFile(join(dataDir, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('was written by PostgreSQL 17, this is PostgreSQL 18');
  });

  it('says what PostgreSQL said when it cannot start', async () => {
    await expect(
      startEmbeddedPostgres({ dataDir, durable: false, settings: { shared_buffers: 'plenty' } }),
    ).rejects.toThrow(/invalid value for parameter "shared_buffers"/);
  });
});
