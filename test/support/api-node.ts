import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const harborlight = fileURLToPath(import.meta.resolve('@harborlight/api/harborlight'));
const readyWithinMs = 60_000;

export const password = 'a pass phrase for measurements';

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** What the nodes sign their cookies with. */
export const authSecret = 'a secret of the measurements, long enough';

const environment = (databaseUrl: string, port = 0): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  HARBORLIGHT_DEMO: 'off',
  AUTH_SECRET: authSecret,
  ANCHOR_KEY: 'a5'.repeat(32),
  PORT: String(port),
  HOST: '127.0.0.1',
  LOG_LEVEL: 'warn',
});

/** One API node as a process of its own, as it runs for real. */
export class ApiNode {
  private constructor(
    private readonly databaseUrl: string,
    readonly port: number,
    private process: ChildProcess,
  ) {}

  static async start(databaseUrl: string): Promise<ApiNode> {
    const port = await freePort();
    const node = new ApiNode(databaseUrl, port, ApiNode.spawn(databaseUrl, port));
    await node.ready();
    return node;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async kill(): Promise<void> {
    const exited = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await exited;
  }

  async startAgain(): Promise<void> {
    this.process = ApiNode.spawn(this.databaseUrl, this.port);
    await this.ready();
  }

  /** Asks it to stop and answers its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const [code] = (await exited) as [number | null];
    return code;
  }

  /** Resolves once the node can do its work. */
  async ready(): Promise<void> {
    const giveUpAt = Date.now() + readyWithinMs;
    while (Date.now() < giveUpAt) {
      if (this.process.exitCode !== null) throw new Error(`the node ended with ${this.process.exitCode}`);
      const answer = await fetch(`${this.url}/health/ready`).catch(() => null);
      if (answer?.ok) return;
      await pause(50);
    }
    throw new Error('the node was not ready in time');
  }

  private static spawn(databaseUrl: string, port: number): ChildProcess {
    return spawn(process.execPath, [harborlight, 'start'], {
      env: environment(databaseUrl, port),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** Makes a board and its first coordinator, who may also create boards, on an empty database. */
export async function createBoard(databaseUrl: string, code: string, email: string): Promise<void> {
  const args = [
    '--board',
    code,
    '--name',
    code,
    '--time-zone',
    'America/Chicago',
    '--email',
    email,
    '--operator',
  ];
  const program = spawn(process.execPath, [harborlight, 'create-coordinator', ...args], {
    env: environment(databaseUrl),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  program.stdin.end(password);
  const [status] = (await once(program, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`the board could not be made: exit ${status}`);
}
