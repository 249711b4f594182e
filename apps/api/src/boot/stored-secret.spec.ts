import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSecret, readSecret } from './stored-secret.js';

describe('a kept secret', () => {
  let home: string;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'harborlight-'));
  });
  afterEach(() => rm(home, { recursive: true }));

  it('is read again as it was kept, by its owner alone', async () => {
    const path = join(home, 'made', 'secret');
    await writeSecret(path, 'something');
    expect(await readSecret(path)).toBe('something');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is null where nothing was kept', async () => {
    expect(await readSecret(join(home, 'secret'))).toBeNull();
  });
});
