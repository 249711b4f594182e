import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@harborlight/embedded-postgres';
import { ApiClient } from '../support/api-client.js';
import { ApiNode, createBoard } from '../support/api-node.js';

/** What every row is measured on: durable PostgreSQL, one node, one board of 1,500 units. */
export interface Town {
  readonly board: string;
  readonly databaseUrl: string;
  readonly client: ApiClient;
  readonly unitIds: readonly string[];
  close(): Promise<void>;
}

const board = 'bench';
const email = 'coordinator@bench.example';
const units = 1_500;
export const bedsOfUnit = 20;

export async function openTown(): Promise<Town> {
  const folder = await mkdtemp(join(tmpdir(), 'harborlight-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), durable: true });
  await server.createDatabase('bench');
  const databaseUrl = server.url('bench');
  await createBoard(databaseUrl, board, email);
  const node = await ApiNode.start(databaseUrl);
  const client = await ApiClient.signIn(node.url, email);
  const unitIds = (await client.addUnits(board, units, bedsOfUnit)).map(({ id }) => id);
  return {
    board,
    databaseUrl,
    client,
    unitIds,
    close: async () => {
      await node.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
