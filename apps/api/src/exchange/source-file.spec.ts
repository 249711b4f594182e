import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { bytesOf } from './source-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'harborlight-'));
});
afterAll(() => rm(folder, { recursive: true }));

const allOf = (path: string): Promise<Buffer[]> =>
  Readable.from(bytesOf(path)).toArray() as Promise<Buffer[]>;

async function contentOf(bytes: Buffer | string): Promise<string> {
  const path = join(folder, 'table.csv');
  await writeFile(path, bytes);
  return Buffer.concat(await allOf(path)).toString();
}

const table = 'a,b\n1,2\n';

describe('a source file', () => {
  it('is read plain or gzipped, whatever its name says', async () => {
    expect(await contentOf(table)).toBe(table);
    expect(await contentOf(gzipSync(table))).toBe(table);
  });

  const png = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const long = gzipSync(Buffer.from(Array.from({ length: 9_000 }, (_, i) => `${i * i},${i % 7}`).join('\n')));
  const damaged = Buffer.from(long);
  damaged.fill(0xff, 200, 260);

  it.each<[string, Buffer, string]>([
    ['a picture', png, 'is a PNG picture'],
    ['a gzipped picture', gzipSync(png), 'is a PNG picture'],
    ['a workbook', Buffer.from('PK\x03\x04rest'), 'Excel workbook'],
    ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 'UTF-16'],
    ['nothing', Buffer.alloc(0), 'is empty'],
    ['a gzip file cut short', long.subarray(0, long.length - 50), 'cut off'],
    ['a damaged gzip file', damaged, 'is damaged'],
  ])('that is %s is refused in one sentence', async (_, bytes, sentence) => {
    await expect(contentOf(bytes)).rejects.toThrow(sentence);
  });

  it('must be there, and be a file', async () => {
    await expect(allOf(join(folder, 'none.csv'))).rejects.toThrow('There is no file');
    await expect(allOf(folder)).rejects.toThrow('is not a file');
  });
});
