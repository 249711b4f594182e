import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { openDataDirectory, superuser } from './data-directory.js';
import { createDatabase, databaseUrl, dropDatabase } from './databases.js';
import { launch, StartFailed, type RunningServer } from './launch.js';
import { clearLeftovers } from './leftovers.js';
import { serverAccount } from './server-account.js';

export interface EmbeddedOptions {
  /** Made if it is not there; kept by a stop. */
  readonly dataDir: string;
  /** false gives up surviving a crash for speed: for data nobody will miss. */
  readonly durable: boolean;
  /** PostgreSQL settings beside ours. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedServer {
  /** The address of one of its databases, password included. */
  url(database: string): string;
  /** Afterwards the database exists; answers whether it was made now. */
  createDatabase(name: string, template?: string): Promise<boolean>;
  dropDatabase(name: string): Promise<void>;
  /** Disconnects everybody, writes everything down and waits for the end. */
  stop(): Promise<void>;
}

const ourSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  shared_buffers: '256MB',
  max_connections: '200',
};
const withoutDurability = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

const attempts = 20;
const pauseMilliseconds = 250;

/** The path under which the server itself will know the directory. */
async function settledPath(dataDir: string): Promise<string> {
  const parent = dirname(resolve(dataDir));
  await mkdir(parent, { recursive: true });
  return join(await realpath(parent), basename(resolve(dataDir)));
}

/**
 * Starts the PostgreSQL that npm installed on this data, and on a free port of the loopback interface.
 * The server ends with the process that started it, in whatever way that ends; `stop` does it in order.
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = await settledPath(options.dataDir);
  const binaries = await findBinaries();
  const account = await serverAccount(dataDir, binaries.postgres);
  const { password } = await openDataDirectory(dataDir, binaries, account, options.durable);
  const settings = { ...ourSettings, ...(options.durable ? {} : withoutDurability), ...options.settings };

  const start = async (attempt: number): Promise<RunningServer> => {
    await clearLeftovers(dataDir, binaries, account);
    try {
      return await launch(binaries.postgres, dataDir, account, settings);
    } catch (error) {
      if (!(error instanceof StartFailed && error.isPassing) || attempt === attempts) throw error;
      await pause(pauseMilliseconds);
      return start(attempt + 1);
    }
  };
  const server = await start(1);

  const home = `postgres://${superuser}:${password}@127.0.0.1:${server.port}/postgres`;
  return {
    url: (database) => databaseUrl(home, database),
    createDatabase: (name, template) => createDatabase(home, name, template),
    dropDatabase: (name) => dropDatabase(home, name),
    stop: () => server.stop(),
  };
}
