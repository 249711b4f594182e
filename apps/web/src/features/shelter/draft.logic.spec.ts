import { censusOf, drafted, isDrafted, numbersOf, stepped, whyNotSave } from './draft.logic.js';
import { aClosedLine, aLine, aReport, neverReported } from '../../shared/testing/board.builders.js';

const report = aReport();

describe('numbers on the card', () => {
  it('a field that was not touched follows the board', () => {
    const draft = drafted({}, report, 'occupied', 5);
    expect(numbersOf(aReport({ occupied: 7, staffed: 8 }), draft)).toEqual({ occupied: 5, staffed: 8 });
  });

  it('stepping back to what the board says is no change', () => {
    const there = drafted({}, report, 'occupied', 5);
    expect(isDrafted(there)).toBe(true);
    expect(isDrafted(drafted(there, report, 'occupied', 4))).toBe(false);
  });

  it('are unknown, not none, before the first census', () => {
    const numbers = numbersOf(neverReported(), {});
    expect(numbers).toEqual({ occupied: null, staffed: null });
    expect(censusOf(numbers)).toBeNull();
  });

  it('none is an answer of its own at the first census', () => {
    const draft = drafted({}, neverReported(), 'occupied', stepped(null, -1));
    expect(numbersOf(neverReported(), draft)).toEqual({ occupied: 0, staffed: null });
  });

  it('never fall below none', () => {
    expect(stepped(0, -1)).toBe(0);
    expect(stepped(null, 1)).toBe(1);
  });
});

describe('what cannot be saved', () => {
  it.each([
    ['more staffed beds than the licence allows', { occupied: 4, staffed: 9 }, ['staffed-above-licensed']],
    ['half a child', { occupied: 4.5, staffed: 6 }, ['count-not-whole']],
  ])('%s', (_, census, codes) => {
    expect(whyNotSave(census, aLine()).map(({ code }) => code)).toEqual(codes);
  });

  it('more children than staffed beds can be saved: it is a fact', () => {
    expect(whyNotSave({ occupied: 9, staffed: 6 }, aLine())).toEqual([]);
  });

  it('a closed unit takes no census', () => {
    const [reason] = whyNotSave({ occupied: 1, staffed: 1 }, aClosedLine());
    expect(reason?.code).toBe('unit-closed');
  });
});
