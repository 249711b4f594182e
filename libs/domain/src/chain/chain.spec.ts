import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import { brokenAt, genesisHash, hashedText, type Break, type Link } from './chain.js';

/** A digest that never collides. */
const digest = (text: string): string => `digest of ${text}`;

function chainOf(entries: readonly (readonly string[])[]): Link[] {
  let prevHash = genesisHash;
  return entries.map((fields, index) => {
    const hash = digest(hashedText({ prevHash, fields }));
    const link = { seq: index + 1, prevHash, hash, fields };
    prevHash = hash;
    return link;
  });
}

const firstBreak = (chain: readonly Link[]): Break | null =>
  chain.map((link, index) => brokenAt(link, chain[index - 1], digest)).find((found) => found !== null) ??
  null;

const fiveCensuses = chainOf([1, 2, 3, 4, 5].map((occupied) => ['unit.counts', `{"occupied": ${occupied}}`]));

const changed = (chain: readonly Link[], seq: number, change: Partial<Link>): Link[] =>
  chain.map((link) => (link.seq === seq ? { ...link, ...change } : link));

describe('a hash chain', () => {
  it.each<[string, readonly Link[], Break | null]>([
    ['holds as it was written', fiveCensuses, null],
    ['holds with nothing in it', [], null],
    [
      'shows a changed entry',
      changed(fiveCensuses, 3, { fields: ['unit.counts', '{"occupied": 0}'] }),
      { seq: 3, code: 'hash-differs' },
    ],
    ['shows an entry taken out', fiveCensuses.toSpliced(2, 1), { seq: 4, code: 'seq-gap' }],
    ['shows an entry taken out of the beginning', fiveCensuses.slice(1), { seq: 2, code: 'seq-gap' }],
    [
      'shows an entry taken out, though the rest is numbered again',
      fiveCensuses.toSpliced(2, 1).map((link, index) => ({ ...link, seq: index + 1 })),
      { seq: 3, code: 'prev-hash-differs' },
    ],
    [
      'shows two entries swapped',
      fiveCensuses.toSpliced(1, 2, ...fiveCensuses.slice(1, 3).reverse()),
      { seq: 3, code: 'seq-gap' },
    ],
    [
      'shows a changed entry whose own hash was made right again',
      changed(fiveCensuses, 3, {
        fields: ['forged'],
        hash: digest(hashedText({ prevHash: fiveCensuses[2]?.prevHash ?? '', fields: ['forged'] })),
      }),
      { seq: 4, code: 'prev-hash-differs' },
    ],
    [
      'shows a beginning that is not the beginning',
      changed(fiveCensuses, 1, { prevHash: digest('') }),
      { seq: 1, code: 'prev-hash-differs' },
    ],
  ])('%s', (_, chain, found) => {
    expect(firstBreak(chain)).toEqual(found);
  });

  it('shows any one field changed, at that entry', () => {
    const aChain = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(aChain, fc.nat(), fc.nat(), (entries, whichEntry, whichField) => {
        const chain = chainOf(entries);
        const seq = 1 + (whichEntry % chain.length);
        const fields = chain[seq - 1]?.fields ?? [];
        const tampered = fields.with(whichField % fields.length, `${fields[whichField % fields.length]}!`);
        expect(firstBreak(chain)).toBeNull();
        expect(firstBreak(changed(chain, seq, { fields: tampered }))).toEqual({ seq, code: 'hash-differs' });
      }),
      seeded,
    );
  });
});
