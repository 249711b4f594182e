import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channels } from '@harborlight/contracts';
import * as operations from '@harborlight/contracts/operations';
import { ledgerVariable, neverSeen } from './contract-ledger.js';

const committed = new URL('../../../apps/api/never-seen.txt', import.meta.url);

/** What Jest says of the run it has finished. */
interface Run {
  readonly nonFlagArgs?: readonly string[];
  readonly testNamePattern?: string | undefined;
  readonly onlyChanged?: boolean;
  readonly shard?: unknown;
}

/** All that speak to the server: the whole run, or the server's own as nx starts it. */
const isWhole = ({ nonFlagArgs = [], testNamePattern, onlyChanged, shard }: Run): boolean =>
  ['', './apps/api/'].includes(nonFlagArgs.join(' ')) && !testNamePattern && !onlyChanged && !shard;

/** Before the workers start. */
export async function openLedger(): Promise<void> {
  process.env[ledgerVariable] = await mkdtemp(join(tmpdir(), 'harborlight-contract-'));
}

/**
 * After a whole run: throws unless `apps/api/never-seen.txt` lists just what the contract declares and no test has seen. What
 * a test sees now is to be taken out of the list; nothing may be added to it.
 */
export async function judgeContract(run: Run): Promise<void> {
  const folder = process.env[ledgerVariable];
  if (!folder) return;
  try {
    if (!isWhole(run)) return;
    const unseen = neverSeen(
      { operations: Object.values(operations), channels: Object.values(channels) },
      folder,
    );
    const listed = (await readFile(committed, 'utf8'))
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const added = unseen.filter((line) => !listed.includes(line));
    const stale = listed.filter((line) => !unseen.includes(line));
    if (added.length + stale.length === 0) return;
    throw new Error(
      [
        ...added.map((line) => `No test of the run has seen: ${line}`),
        ...stale.map((line) => `Take out of apps/api/never-seen.txt, a test has seen it: ${line}`),
      ].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
