import { missouri } from '../review.builders.js';
import { byCheck, byCondition, claimedFirst, offBoard, onBoard } from './answer.logic.js';

const codes = (rules: readonly { readonly code: string }[]) => rules.map(({ code }) => code);

describe('the parts of an answer', () => {
  it('tell the claimed ground first, and leave the others in the order of the rule', () => {
    const [first, second] = codes(missouri.grounds);
    const claimed = codes(missouri.grounds).at(-1) ?? '';
    expect(codes(claimedFirst(missouri.grounds, claimed)).slice(0, 3)).toEqual([claimed, first, second]);
    expect(claimedFirst(missouri.grounds, null)).toEqual(missouri.grounds);
  });

  it('drop no alternative of the rules, whether it is a bed or not', () => {
    expect(codes([...offBoard(missouri), ...onBoard(missouri)]).sort()).toEqual(
      codes(missouri.alternatives).sort(),
    );
    expect(codes(onBoard(missouri))).toContain('shelter-care');
    expect(codes(offBoard(missouri))).toContain('home-with-monitoring');
  });

  it('tell together what was checked on one day, the newest check first', () => {
    const check = (
      feature: 'controlled-doors' | 'awake-night-staff' | 'missing-child-drill',
      daysBefore: number,
    ) => ({
      feature,
      daysBefore,
      checkedOn: '2026-11-01',
    });
    const [doors, drill, night] = [
      check('controlled-doors', 9),
      check('missing-child-drill', 3),
      check('awake-night-staff', 9),
    ];
    expect(byCheck([doors, drill, night])).toEqual([
      { daysBefore: 3, checked: [drill] },
      { daysBefore: 9, checked: [doors, night] },
    ]);
  });

  it('tell all papers of a release together', () => {
    const release = [
      { condition: 'transport', code: 'none' },
      { condition: 'papers-at-door', code: 'court-order' },
      { condition: 'papers-at-door', code: 'medication-list' },
    ] as const;
    expect(byCondition(release).map(({ condition, facts }) => [condition, facts.length])).toEqual([
      ['transport', 1],
      ['papers-at-door', 2],
    ]);
  });
});
