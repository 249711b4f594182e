import { addMinutes, type UnitReport, type ViewedEntry } from '@harborlight/domain';
import { aBand, aReport, countsEntry, night } from '../../shared/testing/board.builders.js';
import { sayingOf } from './change-words.logic.js';

const staffing = { reason: 'staffing', until: addMinutes(night, 360) } as const;
const repairs = { reason: 'maintenance', until: addMinutes(night, 60) } as const;
const saying = (report: Partial<UnitReport>, ...older: Partial<UnitReport>[]) =>
  sayingOf(
    countsEntry(9, aReport(report)),
    older.map((before, index) => countsEntry(8 - index, aReport(before))),
  );

it('a census says how many sleep here', () => {
  expect(saying({ cause: 'census' })).toEqual({ kind: 'census', occupied: 4, staffed: 6, held: 0 });
});

it('an attestation says nothing new', () => {
  expect(saying({ cause: 'attestation' })).toEqual({ kind: 'attestation' });
});

it('a block says its own reason, not that of a block before it', () => {
  expect(saying({ cause: 'block', blocks: [staffing, repairs] }, { blocks: [staffing] })).toEqual({
    kind: 'block',
    ...repairs,
  });
});

it('the second of two equal blocks is a block too', () => {
  expect(saying({ cause: 'block', blocks: [staffing, staffing] }, { blocks: [staffing] })).toMatchObject(
    staffing,
  );
});

it('a block whose past is unknown says the one that ends last', () => {
  expect(saying({ cause: 'block', blocks: [repairs, staffing] })).toMatchObject(staffing);
});

it('an expected opening says its days', () => {
  expect(saying({ cause: 'expected-opening', expectedOpenings: ['2026-11-24'] })).toEqual({
    kind: 'expected-opening',
    on: ['2026-11-24'],
  });
});

it.each<[ViewedEntry['kind'], unknown]>([
  ['unit.band', { kind: 'band', band: 'last' }],
  ['unit.closed', { kind: 'closed' }],
])('%s has words of its own', (kind, said) => {
  const body = kind === 'unit.band' ? aBand({ band: 'last' }) : {};
  const entry = { ...countsEntry(9, aReport()), kind, body } as ViewedEntry;
  expect(sayingOf(entry, [])).toEqual(said);
});
