import { leastRightFirst, pointsOf, skillOf } from './calibration.logic.js';

const bin = (said: object) => ({ from: 0, to: 0.1, findings: 1, predicted: 0, found: 0, ...said });

describe('the reliability diagram', () => {
  it('puts what was found where it was predicted on the diagonal', () => {
    const [point] = pointsOf([bin({ predicted: 0.25, found: 0.25 })], 200);
    expect(point).toMatchObject({ x: 50, y: 150 });
  });

  it('draws what stands for more findings larger', () => {
    const [few, many] = pointsOf([bin({ findings: 1 }), bin({ findings: 100 })], 200);
    expect(many!.radius).toBeGreaterThan(few!.radius);
  });

  it('draws nothing where nothing was found', () => {
    expect(pointsOf([bin({ findings: 0 })], 200)).toEqual([]);
  });
});

describe('the skill', () => {
  it.each([
    [0, 0.25, 1],
    [0.25, 0.25, 0],
    [0.3, 0.25, -0.2],
  ])('of %d against %d is %d', (brier, brierOfShare, skill) => {
    expect(skillOf({ brier, brierOfShare })).toBeCloseTo(skill);
  });

  it('is unknown where everything was found the same', () => {
    expect(skillOf({ brier: 0.1, brierOfShare: 0 })).toBeNull();
    expect(skillOf({ brier: null, brierOfShare: null })).toBeNull();
  });
});

describe('the accuracy of facilities', () => {
  it('shows first whose status was wrong most often', () => {
    const right = { facilityId: 'right', findings: 10, foundOpen: 9 };
    const wrong = { facilityId: 'wrong', findings: 4, foundOpen: 1 };
    expect(leastRightFirst([right, wrong]).map(({ facilityId }) => facilityId)).toEqual(['wrong', 'right']);
  });
});
