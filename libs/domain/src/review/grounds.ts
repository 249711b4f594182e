import { Temporal } from 'temporal-polyfill';
import type { GroundRule } from '../packs/pack.js';
import { localDateAt } from '../time/wall-clock.js';
import type { LocalDate } from '../time/instant.js';
import { candidateOf, mayServe, type Judged, type CandidateContext } from './judged.js';
import type { GroundAnswer } from './review-types.js';

/** So many units are named where more would answer. */
export const mostNamed = 10;

const daysFrom = (from: LocalDate, to: LocalDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** What of a unit speaks to a ground; null where nothing does. A house that must be asked is not willing yet. */
function spokenBy(
  { unit: { profile }, match: { group } }: Judged,
  { answeredBy }: GroundRule,
  today: LocalDate,
) {
  const checked = profile.protection.filter(
    ({ feature, checkedOn }) => answeredBy.protection.includes(feature) && checkedOn <= today,
  );
  const walkOut = answeredBy.walkOut.includes(profile.walkOut) ? profile.walkOut : null;
  const willingCustodian = answeredBy.willingCustodian && group === 'fits';
  return checked.length > 0 || walkOut !== null || willingCustodian
    ? { checked, walkOut, willingCustodian }
    : null;
}

/**
 * How the board answers each ground of the pack by name. `judged` stands in the order in which units are named;
 * `today` of the checks is the day of the moment on the board's own wall.
 */
export function groundAnswers(
  grounds: readonly GroundRule[],
  judged: readonly Judged[],
  {
    claimed,
    timeZone,
    ...telling
  }: CandidateContext & { readonly claimed: string | null; readonly timeZone: string },
): GroundAnswer[] {
  const today = localDateAt(telling.at, timeZone);
  const serving = judged.filter(mayServe);
  return grounds.map((ground) => ({
    code: ground.code,
    claimed: ground.code === claimed,
    answers: serving
      .flatMap((one) => {
        const spoken = spokenBy(one, ground, today);
        return spoken ? [{ one, spoken }] : [];
      })
      .slice(0, mostNamed)
      .map(({ one, spoken: { checked, ...more } }) => ({
        candidate: candidateOf(one, telling),
        checked: checked.map((check) => ({ ...check, daysBefore: daysFrom(check.checkedOn, today) })),
        ...more,
      })),
  }));
}
