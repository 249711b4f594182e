import type { Alternative } from '../../review/review-types.js';
import { matchGroups } from '../../vocabulary/placement-codes.js';
import {
  exhibitPartSentences as sentences,
  exhibitTickWords,
  exhibitUnitWords as unitWords,
} from '../../vocabulary/words/exhibit-parts.js';
import { exhibitTableWords as words } from '../../vocabulary/words/exhibit-tables.js';
import { exhibitFrameWords as frame, exhibitPartWords as parts } from '../../vocabulary/words/exhibit.js';
import { heading, lines, paragraph, table } from '../blocks.js';
import { reasonsLine, unitLine } from '../candidate.js';
import type { ExhibitBlock } from '../exhibit-document.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function unitsLine({ units, groups, stale }: Alternative, { say }: Wording): string {
  if (units === 0) return say(unitWords.noUnits);
  const told = matchGroups
    .filter((group) => groups[group] > 0)
    .map((group) => say(unitWords[group], { count: groups[group] }));
  const weak = stale > 0 ? [say(unitWords.staleUnits, { count: stale })] : [];
  return say(unitWords.ofUnits, { units, groups: [...told, ...weak].join(', ') });
}

function statusCell(alternative: Alternative | undefined, wording: Wording): string {
  if (!alternative) return '';
  const { standing, leastRestrictive, reasons } = alternative;
  const { say } = wording;
  const tick = say(exhibitTickWords[standing]);
  if (standing === 'not-on-board') return tick;
  const lead = leastRestrictive ? unitWords.reasonsInClass : unitWords.reasons;
  return lines(
    tick,
    leastRestrictive && unitLine(leastRestrictive, wording),
    unitsLine(alternative, wording),
    reasons.length > 0 ? say(lead, { reasons: reasonsLine(reasons, wording) }) : null,
  );
}

/** The state's list, each alternative ticked in words, then and now. */
export function alternatives({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { pack, then, now } = review;
  const { say, time } = wording;
  const inSide = (snapshot: typeof then, wanted: string) =>
    snapshot.alternatives.find(({ code }) => code === wanted);
  return [
    heading(say(parts.alternatives)),
    paragraph(say(words.offTheBoard)),
    table({
      caption: say(words.alternativesCaption),
      head: [
        say(words.alternative),
        `${say(sentences.then)} (${time(then.at)})`,
        `${say(frame.nowShort)} (${time(now.at)})`,
      ],
      rows: pack.alternatives.map(({ code, words: named }) => [
        say(named),
        statusCell(inSide(then, code), wording),
        statusCell(inSide(now, code), wording),
      ]),
    }),
  ];
}
