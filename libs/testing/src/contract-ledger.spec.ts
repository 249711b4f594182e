import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const unseen = neverSeen([placeHold, readMe], folder);
    expect(unseen).toContain('readMe');
    expect(unseen).toContain('placeHold: status-stale');
    expect(unseen).not.toContain('placeHold');
    expect(unseen).not.toContain('placeHold: unit-full');
    expect(unseen).not.toContain('placeHold: hold-limit-reached');
  });

  it('asks once for a code that many routes share, whichever met it', async () => {
    await writeFile(join(folder, '1'), 'readMe: not-allowed\n');
    const unseen = neverSeen([placeHold, readMe], folder);
    expect(unseen).toContain('any: not-signed-in');
    expect(unseen).not.toContain('any: not-allowed');
  });
});
