import {
  aBand,
  aBandedLine,
  aClosedLine,
  aLine,
  aReport,
  fullReport,
  neverReported,
} from '../testing/board.builders.js';
import { hopeRank, saysOpen, vacancyOf } from './vacancy.logic.js';

describe('what a line answers to "is there a bed?"', () => {
  it.each([
    ['a number out of what is staffed', aLine(), { kind: 'open', available: 2, of: 6 }],
    ['full', aLine({}, fullReport()), { kind: 'full', available: 0, of: 6 }],
    [
      'over by so many, never clamped to full',
      aLine({}, aReport({ occupied: 9 })),
      { kind: 'over', by: 3, of: 6 },
    ],
    ['never reported, which is not zero', aLine({}, neverReported()), { kind: 'never' }],
    ['never reported where nothing was written', aLine({}, null), { kind: 'never' }],
    ['a band', aBandedLine({}, aBand({ band: 'last' })), { kind: 'band-last' }],
    ['withheld', aBandedLine({}, aBand({ band: null, withheld: true })), { kind: 'withheld' }],
    ['closed, whatever its counts', aClosedLine(), { kind: 'closed' }],
  ])('is %s', (_, line, vacancy) => {
    expect(vacancyOf(line)).toEqual(vacancy);
  });

  it('puts open before unknown, unknown before full, full before closed', () => {
    const lines = [aClosedLine(), aLine({}, fullReport()), aLine({}, null), aLine()];
    expect(lines.map(hopeRank)).toEqual([3, 2, 1, 0]);
  });

  it('says open by number and by band', () => {
    expect(
      [aLine(), aBandedLine({}, aBand({ band: 'last' })), aLine({}, fullReport())].map(saysOpen),
    ).toEqual([true, true, false]);
  });
});
