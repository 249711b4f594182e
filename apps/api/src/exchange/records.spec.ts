import { Readable } from 'node:stream';
import { recordsOf, type SourceRecord } from './records.js';

async function* chunksOf(...chunks: readonly (Buffer | string)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk as string));
}

const recordsIn = (...chunks: readonly (Buffer | string)[]): Promise<SourceRecord[]> =>
  Readable.from(recordsOf(chunksOf(...chunks))).toArray() as Promise<SourceRecord[]>;

describe('the records of a file', () => {
  it('are the same wherever the chunks are cut', async () => {
    const text = 'a,b\r\n1,"é, x"\r\n3,4';
    const bytes = [...Buffer.from(text)].map((byte) => Buffer.of(byte));
    expect(await recordsIn(...bytes)).toEqual(await recordsIn(text));
    expect(await recordsIn(text)).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'é, x'] },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  it('keep their line numbers over blank lines and line breaks in quotes', async () => {
    expect(await recordsIn('\ufeff"a","b"\n\n1,"x\ny"\n3,4\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['1', 'x\ny'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });

  it.each([
    ['too few cells', '1', 'number-of-columns'],
    ['too many cells', '1,2,3', 'number-of-columns'],
    ['a quote that is never closed', '1,"2', 'quotes'],
    ['a quote in the middle', '1,x"y', 'quotes'],
    ['bytes that are not UTF-8', Buffer.from('1,caf\xe9', 'latin1'), 'not-utf-8'],
    ['a zero byte', '1,\u0000', 'not-text'],
  ])('with %s cost that record alone', async (_, broken, fault) => {
    const records = await recordsIn('a,b\n', broken, '\n3,4\n5,6\n7,8\n9,"ten"\n');
    expect(records).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, fault },
      { line: 3, cells: ['3', '4'] },
      { line: 4, cells: ['5', '6'] },
      { line: 5, cells: ['7', '8'] },
      { line: 6, cells: ['9', 'ten'] },
    ]);
  });

  it('are not looked for in a file without lines', async () => {
    await expect(recordsIn('x'.repeat(2 * 1024 * 1024))).rejects.toThrow('not a CSV file');
  });
});
