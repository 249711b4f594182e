import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boardChannel } from '@harborlight/contracts';
import { placeHold, readMe } from '@harborlight/contracts/operations';
import { neverSeen } from './contract-ledger.js';

describe('what no test has seen', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'harborlight-ledger-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is each operation that never succeeded and each of its codes that no worker noted', async () => {
    await writeFile(join(folder, '1'), 'placeHold\nplaceHold: unit-full\n');
    await writeFile(join(folder, '2'), 'placeHold: hold-limit-reached\n');
    const unseen = neverSeen({ operations: [placeHold, readMe], channels: [] }, folder);
    expect(unseen).toContain('readMe');
    expect(unseen).toContain('placeHold: status-stale');
    expect(unseen).not.toContain('placeHold');
    expect(unseen).not.toContain('placeHold: unit-full');
    expect(unseen).not.toContain('placeHold: hold-limit-reached');
  });

  it('is each event that no node sent, and each code with which no connection was refused', async () => {
    await writeFile(join(folder, '1'), 'board.reset.v1\n/board: not-found\n');
    const unseen = neverSeen({ operations: [], channels: [boardChannel] }, folder);
    expect(unseen).toEqual(expect.arrayContaining(['board.batch.v1', '/board: client-too-old']));
    expect(unseen).not.toContain('board.reset.v1');
    expect(unseen).not.toContain('/board: not-found');
  });

  it('asks once for a code that many routes share, whichever met it', async () => {
    await writeFile(join(folder, '1'), 'readMe: not-allowed\n');
    const unseen = neverSeen({ operations: [placeHold, readMe], channels: [] }, folder);
    expect(unseen).toContain('any: not-signed-in');
    expect(unseen).not.toContain('any: not-allowed');
  });
});
