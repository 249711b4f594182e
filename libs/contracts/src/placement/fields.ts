import { IsInt, Matches, Max, Min } from 'class-validator';

/** A number to call back, and no words beside it. */
export const IsCallBack = () => Matches(/^\+?[0-9 ()x-]{5,30}$/);

const most = 24 * 60;

/** Minutes until the child is at the door: no way is longer than a day. */
export const IsMinutesOnTheWay =
  () =>
  (target: object, property: string): void => {
    for (const rule of [IsInt(), Min(0), Max(most)]) rule(target, property);
  };
