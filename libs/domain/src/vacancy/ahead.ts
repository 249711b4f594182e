import type { Refusal } from '../refusal/refusal.js';
import { addMinutes, type Instant, type LocalDate } from '../time/instant.js';
import { localDateAt } from '../time/wall-clock.js';

/** Whatever is said to lie further ahead is a typing slip. */
const furthestDays = 366;

const notAhead = (field: string): Refusal[] => [{ code: 'until-not-ahead', field }];

/** Why a block made at `now` cannot end at `until`. */
export const whyNotBlockUntil = (until: Instant, now: Instant): Refusal[] =>
  until > now && until <= addMinutes(now, furthestDays * 24 * 60) ? [] : notAhead('until');

/** Why nobody can expect at `now` that a bed opens on a day: it is over, or too far away. */
export const whyNotExpectOn = (on: LocalDate, now: Instant, timeZone: string): Refusal[] =>
  on >= localDateAt(now, timeZone) && on <= localDateAt(now, timeZone, furthestDays) ? [] : notAhead('on');
