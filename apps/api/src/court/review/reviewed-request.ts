import type { ReviewedRequest, ReviewedStep } from '@harborlight/contracts';
import { minutesToAnswer, resultForCourt, type ReviewedUnit } from '@harborlight/domain';
import type { RequestWithSteps } from '../../requests/requests-by-token.js';

/** The request as the court is told it: units by their aliases on the board, nobody by name. */
export function reviewedRequest(
  { request, steps }: RequestWithSteps,
  units: readonly ReviewedUnit[],
): ReviewedRequest {
  const profiles = new Map(units.map(({ profile }) => [profile.unitId, profile]));
  const { id, token, state, agency, openedAt, endedAt } = request;
  return {
    id,
    token,
    state,
    agency,
    openedAt,
    endedAt,
    steps: steps.map((step): ReviewedStep => {
      const profile = step.unitId === null ? undefined : profiles.get(step.unitId);
      return {
        at: step.at,
        kind: step.kind,
        facility: profile?.facility ?? null,
        unit: profile?.unit ?? null,
        class: profile?.class ?? null,
        result: resultForCourt(step),
        channel: step.channel,
        answeredAfterMinutes: minutesToAnswer(steps, step),
      };
    }),
  };
}
