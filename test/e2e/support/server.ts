import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the run's server is started with. Workers read the same configuration file, so it travels in the environment. */
export interface ServerPlan {
  readonly port: string;
  readonly dataDir: string;
  /** The file that takes what the server prints. */
  readonly log: string;
}

const variable = 'HARBORLIGHT_E2E_SERVER';

async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return String(port);
}

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'harborlight-e2e-'));
  // Started by root, PostgreSQL runs as somebody else, who must get in.
  await chmod(directory, 0o755);
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

export async function planServer(): Promise<ServerPlan> {
  const known = process.env[variable];
  if (known) return JSON.parse(known) as ServerPlan;
  const directory = await newDirectory();
  const plan = {
    port: await freePort(),
    dataDir: join(directory, 'data'),
    log: join(directory, 'server.log'),
  };
  process.env[variable] = JSON.stringify(plan);
  return plan;
}
