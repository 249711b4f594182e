import type { UnitProfile } from '../../board/unit-profile.js';
import type { Need } from '../../need/need.js';
import { cost } from '../cost.js';
import { weighed, memoize } from '../score.js';
import type { Rule } from '../rule.js';
import type { MatchContext } from '../match-types.js';

const detained = weighed({ code: 'detention-is-no-placement', kind: 'law', weighs: 'no' }, cost.no);
const onGrounds = weighed({ code: 'on-detention-grounds', kind: 'law', weighs: 'no' }, cost.no);
const onGroundsAskedFor = weighed({ code: 'on-detention-grounds', kind: 'law', weighs: 'ask' }, cost.saysNo);
const withAdults = weighed({ code: 'shares-building-with-adult-jail', kind: 'law', weighs: 'no' }, cost.no);
const neverLocked = weighed({ code: 'secure-care-not-for-non-offender', kind: 'law', weighs: 'no' }, cost.no);
const lockedByOrder = weighed({ code: 'secure-care-needs-order', kind: 'law', weighs: 'ask' }, cost.saysNo);
const judgeFirst = weighed({ code: 'judge-must-lift-hold', kind: 'law', weighs: 'ask' }, cost.saysNo);

/** What says whether a place is one of detention or of secure care. */
export type LegalFacts = Pick<UnitProfile, 'class' | 'jjdpaClass' | 'stateLicenceClass'>;

/**
 * Whether a place is one of detention, by what it is, by its walls (34 U.S.C. 11103) or by its licence. None is ever
 * a placement, for anybody.
 */
export const isDetention = ({ class: kind, jjdpaClass, stateLicenceClass }: LegalFacts): boolean =>
  kind === 'juvenile-detention' ||
  jjdpaClass === 'secure-detention' ||
  jjdpaClass === 'secure-correctional' ||
  stateLicenceClass === 'mo-juvenile-detention' ||
  stateLicenceClass === 'ks-juvenile-detention';

const isSecureCare = ({ class: kind, stateLicenceClass }: LegalFacts): boolean =>
  kind === 'secure-care' || stateLicenceClass === 'ks-secure-care';

/**
 * Law: no detention (34 U.S.C. 11133(a)(11)), no sight or sound of adults in custody (11133(a)(12)), secure care
 * never for a non-offender and for others by order only (K.S.A. 38-2242, 38-2260), nothing past a judge's hold
 * (docs/practice.md 4.9). Beds on detention grounds are left out unless the officer looks at them too (docs/practice.md 4.1).
 */
export function lawRule({ legalStatus, judgeOnlyHold, detentionGroundsToo }: Need): Rule {
  const grounds = detentionGroundsToo ? onGroundsAskedFor : onGrounds;
  const locked = legalStatus === 'non-offender' ? neverLocked : lockedByOrder;
  return ({ profile }, score) => {
    if (isDetention(profile)) score.add(detained);
    else if (profile.onDetentionGrounds) score.add(grounds);
    if (profile.sharesBuildingWithAdultJail) score.add(withAdults);
    if (isSecureCare(profile)) score.add(locked);
    if (judgeOnlyHold) score.add(judgeFirst);
  };
}

/**
 * Across a state line a placement needs the receiving state's approval first, which nobody gives tonight (ICPC
 * Regulation 4), unless the two states agreed otherwise. Acute medical and psychiatric care is exempt (docs/practice.md 1.28).
 */
export function stateLineRule({ state }: Need, { borderAgreements }: MatchContext): Rule {
  const open = new Set([state, ...borderAgreements.filter((pair) => pair.includes(state)).flat()]);
  const reasonFor = (weighs: 'no' | 'note', costs: number) =>
    memoize((there: string) =>
      weighed(
        { code: 'approval-across-state-line', kind: 'state-line', weighs, facts: { state: there } },
        costs,
      ),
    );
  const notTonight = reasonFor('no', cost.no);
  const exempt = reasonFor('note', 0);
  return ({ profile }, score) => {
    if (open.has(profile.state)) return;
    score.add((profile.class === 'hospital-or-prtf' ? exempt : notTonight)(profile.state));
  };
}
