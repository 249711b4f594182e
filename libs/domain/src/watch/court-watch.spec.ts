import { agencyKinds } from '../vocabulary/codes.js';
import { canBeTold, courtWatchHours } from './court-watch.js';

describe('a watch of the court', () => {
  it.each([
    [72, 24],
    [24, 24],
    [12, 12],
  ])('stands, where a need may be kept for %i hours, for %i', (needHoursAtMost, hours) => {
    expect(courtWatchHours({ needHoursAtMost })).toBe(hours);
  });

  it('tells every kind of agency but those that run shelters', () => {
    expect(agencyKinds.filter((kind) => !canBeTold(kind))).toEqual([
      'shelter-operator',
      'police',
      'prosecution',
    ]);
  });
});
