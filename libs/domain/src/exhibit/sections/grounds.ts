import type { GroundAnswer } from '../../review/review-types.js';
import {
  exhibitPartSentences as sentences,
  exhibitUnitWords as unitWords,
} from '../../vocabulary/words/exhibit-parts.js';
import { exhibitTableWords as words } from '../../vocabulary/words/exhibit-tables.js';
import { exhibitFrameWords as frame, exhibitPartWords as parts } from '../../vocabulary/words/exhibit.js';
import { protectiveFeatureWords, walkOutWords } from '../../vocabulary/words/facility.js';
import { heading, lines, list, paragraph, table } from '../blocks.js';
import { unitName } from '../candidate.js';
import type { ExhibitBlock } from '../exhibit-document.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

/** More would not be read; the screen names them all. */
const mostNamed = 2;

type GroundCheck = GroundAnswer['answers'][number];

function checkedFact(checked: GroundCheck['checked'], { say }: Wording): string {
  const features = checked
    .map(({ feature, youthPerStaff }) => {
      const named = say(protectiveFeatureWords[feature]);
      return youthPerStaff === undefined ? named : `${named}: ${youthPerStaff}`;
    })
    .join(', ');
  const days = checked.map(({ daysBefore }) => daysBefore);
  const [newest, oldest] = [Math.min(...days), Math.max(...days)];
  if (oldest === 0) return say(unitWords.checkedSameDay, { features });
  const age = newest === oldest ? `${oldest} d` : `${newest}–${oldest} d`;
  return say(unitWords.checked, { features, age });
}

function answerLine(
  { candidate, checked, walkOut, willingCustodian }: GroundCheck,
  wording: Wording,
): string {
  const { say } = wording;
  const told = [
    ...(checked.length > 0 ? [checkedFact(checked, wording)] : []),
    ...(walkOut ? [say(walkOutWords[walkOut])] : []),
    ...(willingCustodian ? [say(unitWords.willingCustodian)] : []),
  ];
  return `${unitName(candidate, wording)}: ${told.join('; ')}`;
}

function answersCell(ground: GroundAnswer | undefined, wording: Wording): string {
  const { say } = wording;
  const answers = ground?.answers ?? [];
  if (answers.length === 0) return say(words.notAnswered);
  const more = answers.length - mostNamed;
  return lines(
    say(words.answered),
    ...answers.slice(0, mostNamed).map((answer) => answerLine(answer, wording)),
    more > 0 ? say(words.andMore, { count: more }) : null,
  );
}

/** Every ground of the state's rule, with the open units that speak to it; and what the law names as no ground. */
export function grounds({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { pack, then, now } = review;
  const { say } = wording;
  const inSide = (snapshot: typeof then, wanted: string) =>
    snapshot.grounds.find(({ code }) => code === wanted);
  return [
    heading(say(parts.grounds)),
    table({
      caption: say(words.groundsCaption),
      head: [say(words.ground), say(sentences.then), say(frame.nowShort)],
      rows: pack.grounds.map(({ code, words: named }) => [
        lines(say(named), inSide(now, code)?.claimed ? say(words.claimed) : null),
        answersCell(inSide(then, code), wording),
        answersCell(inSide(now, code), wording),
      ]),
    }),
    ...(pack.noGrounds.length > 0
      ? [paragraph(say(words.noGrounds)), list(pack.noGrounds.map(({ words: named }) => say(named)))]
      : []),
  ];
}
