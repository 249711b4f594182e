import { addMinutes } from '@harborlight/domain';
import { aBatch, aLine, aReport, aSnapshot, countsEntry, night, unknownEntry } from './board.spec-support.js';
import { clockOffset, foldBatch, foldOf, foldTime, nextTurn } from './fold.js';

const boys = { unitId: 'boys-wing', unit: "Boys' wing" };
const fold = () => foldOf(aSnapshot([aLine(), aLine(boys)]), night);

describe('the fold of a board', () => {
  it('shows a change as the unit before and after', () => {
    const folded = foldBatch(fold(), aBatch(countsEntry(2, aReport({ occupied: 6 }))), night);
    if (typeof folded === 'string') throw new Error('no gap was told');
    const [change] = folded.changes;
    expect(change?.before?.counts?.available).toBe(2);
    expect(change?.after.counts?.available).toBe(0);
  });

  it('keeps every line it does not touch the very same object', () => {
    const before = fold();
    const folded = foldBatch(before, aBatch(countsEntry(2, aReport({ occupied: 6 }))), night);
    if (typeof folded === 'string') throw new Error('no gap was told');
    expect(folded.fold.lines.get('boys-wing')).toBe(before.lines.get('boys-wing'));
    expect(folded.fold.lines.get('girls-wing')).not.toBe(before.lines.get('girls-wing'));
  });

  it('says gap where entries between the board and the batch are missing', () => {
    expect(foldBatch(fold(), aBatch(countsEntry(3, aReport())), night)).toBe('gap');
  });

  it('says unknown where an entry is of a kind it does not know', () => {
    expect(foldBatch(fold(), aBatch(unknownEntry(2)), night)).toBe('unknown');
  });

  it('moves on without a change for a step that tells this viewer nothing', () => {
    const before = fold();
    const folded = foldBatch(before, { from: 2, to: 9, entries: [] }, night);
    if (typeof folded === 'string') throw new Error('no gap was told');
    expect(folded.fold.board.seq).toBe(9);
    expect(folded.fold.lines).toBe(before.lines);
    expect(folded.changes).toEqual([]);
  });

  it('leaves out what was seen already', () => {
    const folded = foldBatch(fold(), aBatch(countsEntry(1, aReport({ occupied: 0 }))), night);
    if (typeof folded === 'string') throw new Error('no gap was told');
    expect(folded.changes).toEqual([]);
  });
});

describe('the passing of time', () => {
  const held = foldOf(
    aSnapshot([aLine({}, aReport({ heldUntil: [addMinutes(night, 30)] })), aLine(boys)]),
    night,
  );

  it('awaits the first moment at which any line changes by itself', () => {
    expect(nextTurn(held)).toBe(addMinutes(night, 30));
  });

  it('opens a bed when its hold ends, and touches no other line', () => {
    const later = foldTime(held, addMinutes(night, 30));
    expect(held.lines.get('girls-wing')?.counts?.available).toBe(1);
    expect(later.lines.get('girls-wing')?.counts?.available).toBe(2);
    expect(later.lines.get('boys-wing')).toBe(held.lines.get('boys-wing'));
  });

  it('turns a line aging, then stale', () => {
    expect(foldTime(held, addMinutes(night, 180)).lines.get('girls-wing')?.freshness).toBe('aging');
    expect(foldTime(held, addMinutes(night, 420)).lines.get('girls-wing')?.freshness).toBe('stale');
  });

  it('gives the same fold while nothing is due', () => {
    expect(foldTime(held, addMinutes(night, 29))).toBe(held);
  });
});

it('a phone whose clock is ten minutes slow learns so from the snapshot', () => {
  const serverMs = Date.parse(night);
  const phoneMs = serverMs - 600_000;
  expect(clockOffset(night, phoneMs - 200, phoneMs + 200)).toBe(600_000);
});
