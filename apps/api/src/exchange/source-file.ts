import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ExchangeProblem } from './exchange-problem.js';

/** The first bytes of files that are mistaken for a table. */
const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['a ZIP archive or an Excel workbook', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['UTF-16 text', [0xff, 0xfe]],
  ['UTF-16 text', [0xfe, 0xff]],
];
const gzip = [0x1f, 0x8b];

const begins = (head: Buffer, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

function refuseOtherKinds(path: string, head: Buffer): void {
  const other = signatures.find(([, bytes]) => begins(head, bytes));
  if (other) throw new ExchangeProblem(`${path} is ${other[0]}. Use a CSV file in UTF-8.`);
}

async function firstBytes(path: string): Promise<Buffer> {
  let status;
  try {
    status = await stat(path);
  } catch {
    throw new ExchangeProblem(`There is no file ${path}. Check the path.`);
  }
  if (!status.isFile()) throw new ExchangeProblem(`${path} is not a file. Name one CSV file.`);
  const file = await open(path).catch(() => {
    throw new ExchangeProblem(`${path} cannot be read. Allow this account to read it.`);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function* unzipped(path: string): AsyncGenerator<Buffer> {
  const plain = new PassThrough();
  const failed = pipeline(createReadStream(path), createGunzip(), plain).then(
    () => null,
    (error: unknown) => error,
  );
  try {
    yield* plain;
  } catch {
    const { code } = (await failed) as NodeJS.ErrnoException;
    const damage = code === 'Z_BUF_ERROR' ? 'ends too early: it is cut off' : 'is damaged';
    throw new ExchangeProblem(`The gzip file ${path} ${damage}. Nothing was imported. Get the file again.`);
  }
}

/** The bytes of a CSV file, plain or gzipped, whatever its name says. */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const head = await firstBytes(path);
  if (head.length === 0) throw new ExchangeProblem(`${path} is empty. Get the file again.`);
  const chunks = begins(head, gzip) ? unzipped(path) : (createReadStream(path) as AsyncIterable<Buffer>);
  let first = true;
  for await (const chunk of chunks) {
    if (first) refuseOtherKinds(path, chunk);
    first = false;
    yield chunk;
  }
}
