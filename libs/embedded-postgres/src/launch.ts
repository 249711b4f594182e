import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants, open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverEnvironment } from './data-directory.js';
import { ownerSetting, readLock } from './leftovers.js';
import type { ServerAccount } from './server-account.js';

const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND } = constants;

export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** PostgreSQL ended before it was ready. */
export class StartFailed extends Error {
  readonly log: string;

  constructor(dataDir: string, log: string) {
    super(`PostgreSQL did not start on ${dataDir}:\n${log.trim()}`);
    this.name = 'StartFailed';
    this.log = log;
  }

  /** Lost a race for a port or a data directory, or the last server's memory is still being freed: look again. */
  get isPassing(): boolean {
    return /Address already in use|lock file "postmaster\.pid"|pre-existing shared memory block/.test(
      this.log,
    );
  }
}

/**
 * The shell becomes the server. What it leaves behind waits for the end of file on descriptor 3, which comes when
 * the owner closes it or dies in whatever way, and then asks the server for a fast shutdown.
 */
const endWithOwner = '( { read -r _ <&3; kill -INT $$; } & ); exec "$0" "$@" 3<&-';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Starts the server on a free port of the loopback interface; resolves when it takes connections. */
export async function launch(
  postgres: string,
  dataDir: string,
  account: ServerAccount,
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const port = await freePort();
  const logFile = join(dataDir, 'server.log');
  const log = await open(logFile, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600);
  const [command = 'sh', ...args] = [
    ...account.prefix,
    ...['sh', '-c', endWithOwner, postgres, '-D', dataDir, '-p', String(port)],
    ...Object.entries({ ...settings, [ownerSetting]: String(process.pid) }).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]),
  ];
  const server = spawn(command, args, {
    ...account.spawnAs,
    // A session of its own: Ctrl-C in the terminal is for the owner, who stops the server when it is done.
    detached: true,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
  });
  await once(server, 'spawn').finally(() => log.close());
  const lifeline = server.stdio[3] as Socket;
  const ended = once(server, 'exit').finally(() => lifeline.destroy());

  for (;;) {
    const lock = await readLock(dataDir);
    if (lock?.pid === server.pid && lock?.ready) break;
    if (server.exitCode !== null || server.signalCode !== null)
      throw new StartFailed(dataDir, await readFile(logFile, 'utf8'));
    await Promise.race([ended, pause(10)]);
  }
  server.unref();
  lifeline.unref();
  return {
    port,
    async stop() {
      server.ref();
      lifeline.destroy();
      await ended;
    },
  };
}
