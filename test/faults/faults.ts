import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedServer } from '@harborlight/embedded-postgres';
import { ApiNode, createBoard } from '../support/api-node.js';
import { ApiClient } from '../support/api-client.js';
import { Wire } from '@harborlight/testing';
import { askAll, judgeNeedAfterCrash, killBetweenAcceptAndAnswer } from './accept.js';
import { Watcher } from './watcher.js';
import { writeThroughFaults, type Acknowledged } from './writers.js';
import { judge } from './judge.js';

const board = 'faults';
const email = 'coordinator@faults.example';
const units = 12;
const censuses = 500;
const writersAtOnce = 8;
const hungMs = 20_000;

/** What goes wrong, and after how many acknowledged censuses. */
type Faults = readonly {
  readonly after: number;
  readonly name: string;
  readonly strike: () => Promise<void>;
}[];

async function main(): Promise<void> {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'harborlight-faults-')), 'postgres');
  let server: EmbeddedServer = await startEmbeddedPostgres({ dataDir, durable: true });
  await server.createDatabase('faults');
  // The nodes reach PostgreSQL over a wire, so that it may come back on another port.
  const toDatabase = await Wire.to(portOf(server));
  const url = new URL(server.url('faults'));
  url.port = String(toDatabase.port);
  const databaseUrl = url.href;

  await createBoard(databaseUrl, board, email);
  const nodes = [await ApiNode.start(databaseUrl), await ApiNode.start(databaseUrl)] as const;
  const wires = [await Wire.to(nodes[0].port), await Wire.to(nodes[1].port)] as const;
  const client = await ApiClient.signIn(nodes[0].url, email);
  const unitIds = (await client.addUnits(board, units, 20)).map(({ id }) => id);
  const shelters = (await client.addUnits(board, 3, 8)).map(({ id }) => id);
  const asked = await askAll(client, board, shelters);
  const watchers = wires.flatMap((wire) => [1, 2, 3].map(() => new Watcher(wire.port, client.cookie, board)));

  const faults: Faults = [
    {
      after: 60,
      name: 'every socket and request cut',
      strike: async () => wires.forEach((wire) => wire.cut()),
    },
    { after: 150, name: 'node 1 killed with SIGKILL', strike: () => nodes[0].kill() },
    { after: 230, name: 'node 1 started again', strike: () => nodes[0].startAgain() },
    {
      after: 300,
      name: 'PostgreSQL killed with SIGKILL and started again',
      strike: async () => {
        await killNow(await postmaster(dataDir));
        server = await startEmbeddedPostgres({ dataDir, durable: true });
        toDatabase.target = portOf(server);
        toDatabase.cut();
      },
    },
    {
      after: 380,
      name: 'every socket and request cut again',
      strike: async () => wires.forEach((wire) => wire.cut()),
    },
    { after: 430, name: 'node 2 killed with SIGKILL', strike: () => nodes[1].kill() },
    { after: 460, name: 'node 2 started again', strike: () => nodes[1].startAgain() },
    {
      after: 480,
      name: `PostgreSQL's connections cut, and new ones hung for ${hungMs / 1_000} seconds`,
      strike: async () => {
        toDatabase.freeze();
        toDatabase.cut();
        await pause(hungMs);
        toDatabase.thaw();
      },
    },
  ];

  const clients = wires.map((wire) => client.at(`http://127.0.0.1:${wire.port}`));
  const acknowledged: Acknowledged[] = await writeThroughFaults(
    clients,
    unitIds,
    censuses,
    writersAtOnce,
    faults,
  );
  for (const node of nodes) await node.ready();

  const failures = [
    ...(await judgeNeedAfterCrash(client, asked)),
    ...(await killBetweenAcceptAndAnswer(client, board, shelters, nodes)),
    ...(await judge(client, board, acknowledged, watchers)),
  ];
  for (const watcher of watchers) watcher.close();
  const exits = [await nodes[0].stop(), await nodes[1].stop()];
  if (exits.some((code) => code !== 0))
    failures.push(`a node asked to stop ended with ${exits.join(' and ')}`);
  for (const wire of [...wires, toDatabase]) await wire.close();
  await server.stop();
  await rm(join(dataDir, '..'), { recursive: true, force: true });

  for (const failure of failures) console.error(`FAILED  ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  else console.log('All faults survived.');
}

/** The first line of its lock file is the server's process. */
async function postmaster(dataDir: string): Promise<number> {
  const [pid] = (await readFile(join(dataDir, 'postmaster.pid'), 'utf8')).split('\n', 1);
  return Number(pid);
}

/** Resolves once the process is gone: until then its data directory is in use. */
async function killNow(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL');
  while (isThere(pid)) await pause(10);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const portOf = (server: EmbeddedServer): number => Number(new URL(server.url('faults')).port);

await main();
