import fc from 'fast-check';
import { seeded } from '../board/arbitraries.spec-support.js';
import {
  brokenAt,
  genesis,
  genesisHash,
  hashedText,
  headBroken,
  type Break,
  type ChainPosition,
  type Link,
} from './chain.js';

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
  chain
    .map((link, index) => brokenAt(link, chain[index - 1] ?? genesis, digest))
    .find((found) => found !== null) ?? null;

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

  const aChain = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 8,
  });

  it('shows any one field changed, at that entry', () => {
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

  it('shows any entry taken out, at the one that followed it', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, which) => {
        const chain = chainOf(entries);
        const seq = 1 + (which % chain.length);
        expect(firstBreak(chain.toSpliced(seq - 1, 1))).toEqual(
          seq < chain.length ? { seq: seq + 1, code: 'seq-gap' } : null,
        );
      }),
      seeded,
    );
  });

  it('shows any neighbours that changed places and numbers, at the first of them', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, which) => {
        fc.pre(entries.length > 1);
        const chain = chainOf(entries);
        const at = which % (chain.length - 1);
        const [former, latter] = chain.slice(at, at + 2);
        const swapped = chain.toSpliced(
          at,
          2,
          ...[latter, former].map((link, i) => ({ ...link, seq: at + 1 + i }) as Link),
        );
        expect(firstBreak(swapped)).toEqual({ seq: at + 1, code: 'prev-hash-differs' });
      }),
      seeded,
    );
  });

  it('holds again where somebody recomputed every hash after a change: only a hash kept outside differs', () => {
    fc.assert(
      fc.property(aChain, fc.nat(), (entries, which) => {
        const at = which % entries.length;
        const honest = chainOf(entries);
        const forged = chainOf(entries.with(at, ['forged', ...(entries[at] ?? [])]));
        expect(firstBreak(forged)).toBeNull();
        honest.forEach(({ hash }, index) => expect(hash === forged[index]?.hash).toBe(index < at));
      }),
      seeded,
    );
  });
});

describe('the head of a chain', () => {
  const last: ChainPosition = { seq: 5, hash: 'fifth' };

  it.each<[string, ChainPosition, Break | null]>([
    ['is the last entry', last, null],
    ['knows of every entry', { seq: 3, hash: 'third' }, { seq: 4, code: 'beyond-head' }],
    ['shows that the end was cut off', { seq: 7, hash: 'seventh' }, { seq: 6, code: 'seq-gap' }],
    ['has the hash of the last entry', { seq: 5, hash: 'forged' }, { seq: 5, code: 'head-differs' }],
    ['is not set back to the beginning', genesis, { seq: 1, code: 'beyond-head' }],
  ])('%s', (_, head, found) => {
    expect(headBroken(head, last)).toEqual(found);
  });
});
