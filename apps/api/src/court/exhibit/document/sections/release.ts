import {
  canonicalJson,
  type Candidate,
  type DetentionCount,
  type ExhibitBlock,
  type ReleaseFact,
  type ReviewSnapshot,
} from '@harborlight/domain';
import { releaseFactText } from '@harborlight/messages';
import { facts, heading, lines, paragraph } from '../blocks.js';
import { unitLine } from '../candidate.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

/** That somebody must be kept apart would speak of the child: the check is made before every placement. */
const shown = (fact: ReleaseFact): ReleaseFact =>
  fact.condition === 'no-contact-check' ? { ...fact, code: 'by-phone' } : fact;

function conditionRows({ release }: Candidate, { codes, law }: Wording): [string, string][] {
  const byCondition = Map.groupBy(release, ({ condition }) => condition);
  return [...byCondition].map(([condition, sharing]) => [
    law(`releaseCondition.${condition}`),
    lines(...sharing.map((fact) => releaseFactText(codes, law, shown(fact)))),
  ]);
}

const best = ({ candidates }: ReviewSnapshot): Candidate | undefined => candidates[0];

const isSaidAlready = (unit: Candidate, said: Candidate | undefined): boolean =>
  unit.unitId === said?.unitId && canonicalJson(unit.release) === canonicalJson(said.release);

/** `said` is the unit whose conditions stand above. */
function ofSide(
  lead: string,
  unit: Candidate | undefined,
  said: Candidate | undefined,
  wording: Wording,
): ExhibitBlock[] {
  const { t } = wording;
  if (!unit) return [paragraph(`${lead}: ${t('table.releaseNobody')}`)];
  return [
    paragraph(`${lead}: ${unitLine(unit, wording)}`),
    isSaidAlready(unit, said) ? paragraph(t('table.sameConditions')) : facts(conditionRows(unit, wording)),
  ];
}

/** What would have to be true for a release to the least restrictive open unit, from the unit's own facts. */
export function release({ review: { then, now } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { t } = wording;
  return [
    heading(t('part.release')),
    paragraph(t('table.releaseNote')),
    ...ofSide(t('then'), best(then), undefined, wording),
    ...ofSide(t('nowShort'), best(now), best(then), wording),
  ];
}

const counted = ({ units, beds, girls, boys, either }: DetentionCount, { t }: Wording): string =>
  t('table.detentionCounts', { units, beds, girls, boys, either });

/** Detention counted beside the alternatives, with whom its beds are for. */
export function detention({ review: { then, now } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { t } = wording;
  return [
    heading(t('part.detention')),
    paragraph(t('table.detentionNote')),
    facts([
      [t('then'), counted(then.detention, wording)],
      [t('nowShort'), counted(now.detention, wording)],
    ]),
  ];
}
