import type { Candidate, DetentionCount, ReleaseFact, ReviewSnapshot } from '../../review/review-types.js';
import { releaseFactText } from '../../review/release.js';
import { noContactCheckWords, releaseConditionWords } from '../../vocabulary/words/court.js';
import { exhibitPartSentences as sentences } from '../../vocabulary/words/exhibit-parts.js';
import { exhibitTableWords as words } from '../../vocabulary/words/exhibit-tables.js';
import { exhibitFrameWords as frame, exhibitPartWords as parts } from '../../vocabulary/words/exhibit.js';
import type { LocalizedText } from '../../vocabulary/words/localized-text.js';
import { facts, heading, lines, paragraph } from '../blocks.js';
import { unitLine } from '../candidate.js';
import { canonicalJson } from '../canonical-json.js';
import type { ExhibitBlock } from '../exhibit-document.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

/** That somebody must be kept apart would tell of the young person: the check is made before every placement. */
const told = (fact: ReleaseFact): LocalizedText =>
  fact.condition === 'no-contact-check' ? noContactCheckWords['by-phone'] : releaseFactText(fact);

function conditionRows({ release }: Candidate, { say }: Wording): [string, string][] {
  const byCondition = Map.groupBy(release, ({ condition }) => condition);
  return [...byCondition].map(([condition, sharing]) => [
    say(releaseConditionWords[condition]),
    lines(...sharing.map((fact) => say(told(fact)))),
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
  const { say } = wording;
  if (!unit) return [paragraph(`${lead}: ${say(words.releaseNobody)}`)];
  return [
    paragraph(`${lead}: ${unitLine(unit, wording)}`),
    isSaidAlready(unit, said) ? paragraph(say(words.sameConditions)) : facts(conditionRows(unit, wording)),
  ];
}

/** What would have to be true for a release to the least restrictive open unit, from the unit's own facts. */
export function release({ review: { then, now } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { say } = wording;
  return [
    heading(say(parts.release)),
    paragraph(say(words.releaseNote)),
    ...ofSide(say(sentences.then), best(then), undefined, wording),
    ...ofSide(say(frame.nowShort), best(now), best(then), wording),
  ];
}

const counted = ({ units, beds, girls, boys, either }: DetentionCount, { say }: Wording): string =>
  say(words.detentionCounts, { units, beds, girls, boys, either });

/** Detention counted beside the alternatives, with whom its beds are for. */
export function detention({ review: { then, now } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { say } = wording;
  return [
    heading(say(parts.detention)),
    paragraph(say(words.detentionNote)),
    facts([
      [say(sentences.then), counted(then.detention, wording)],
      [say(frame.nowShort), counted(now.detention, wording)],
    ]),
  ];
}
