import {
  brierOfShare,
  brierScore,
  calibrationBins,
  calibrationOf,
  type PlacedFinding,
} from './calibration.js';

const finding = (predicted: number, found: 'open' | 'full', more = {}): PlacedFinding => ({
  predicted,
  found,
  class: 'group-home',
  facilityId: 'cedar',
  ...more,
});

/** By hand: squares .01, .04, .49 and .25 of four findings. */
const four = [
  finding(0.9, 'open'),
  finding(0.8, 'open', { facilityId: 'elm' }),
  finding(0.7, 'full', { facilityId: 'elm' }),
  finding(0.5, 'open', { class: 'secure-care' }),
];

describe('the calibration', () => {
  it('scores as by hand', () => {
    expect(brierScore(four)).toBeCloseTo(0.79 / 4, 12);
    expect(brierOfShare(four)).toBeCloseTo(0.75 * 0.25, 12);
  });

  it('scores nothing where nobody called', () => {
    expect(calibrationOf([])).toEqual({
      findings: 0,
      brier: null,
      brierOfShare: null,
      bins: [],
      classes: [],
      facilities: [],
    });
  });

  it('scores a prophet 0, and always one half 0.25', () => {
    expect(brierScore([finding(1, 'open'), finding(0, 'full')])).toBe(0);
    expect(brierScore([finding(0.5, 'open'), finding(0.5, 'full')])).toBe(0.25);
  });

  it('puts what was predicted beside what was found, by tenths', () => {
    expect(
      calibrationBins([
        finding(0.95, 'open'),
        finding(1, 'full'),
        finding(0.05, 'full'),
        finding(0.1, 'open'),
      ]),
    ).toEqual([
      { from: 0, to: 0.1, findings: 1, predicted: 0.05, found: 0 },
      { from: 0.1, to: 0.2, findings: 1, predicted: 0.1, found: 1 },
      { from: 0.9, to: 1, findings: 2, predicted: 0.975, found: 0.5 },
    ]);
  });

  it('tells classes and facilities apart', () => {
    const { classes, facilities } = calibrationOf(four);
    expect(classes).toEqual([
      expect.objectContaining({ class: 'group-home', findings: 3, found: 2 / 3 }),
      expect.objectContaining({ class: 'secure-care', findings: 1, predicted: 0.5, found: 1, brier: 0.25 }),
    ]);
    expect(facilities).toEqual([
      { facilityId: 'cedar', findings: 2, foundOpen: 2 },
      { facilityId: 'elm', findings: 2, foundOpen: 1 },
    ]);
  });
});
