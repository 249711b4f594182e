import { isInForce } from '../../packs/packs.js';
import type { ReviewSnapshot } from '../../review/review-types.js';
import { alternativeStatuses, type AlternativeStatus } from '../../vocabulary/court-codes.js';
import { exhibitFrameWords as frame, exhibitPartWords as parts } from '../../vocabulary/words/exhibit.js';
import { exhibitPartSentences as sentences } from '../../vocabulary/words/exhibit-parts.js';
import { facts, heading, lines, note, paragraph } from '../blocks.js';
import { unitLine } from '../candidate.js';
import type { ExhibitBlock } from '../exhibit-document.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function rulesRead({ review: { pack } }: ExhibitFacts, { say, day }: Wording): string {
  const { version, from, until } = pack;
  const words = until === null ? frame.rulesInForceFrom : frame.rulesInForce;
  return say(words, { name: say(pack.name), version, from: day(from), until: until ? day(until) : '' });
}

/** What this paper is, of which moment, for whom and under which rules. */
export function opening(exhibit: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { review, agency, seq } = exhibit;
  const { say, moment } = wording;
  return [
    ...(review.demonstration ? [note(say(frame.demonstration))] : []),
    ...(review.pack.jurisdiction === 'model' ? [note(say(frame.modelPack, { state: review.state }))] : []),
    ...(isInForce(review.pack, review.moment) ? [] : [note(say(frame.notInForce))]),
    paragraph(say(frame.whatThisIs)),
    facts([
      [say(frame.hourOfDecision), moment(review.moment)],
      [say(frame.now), moment(review.at)],
      [say(frame.madeFor), agency],
      [say(frame.board), review.name],
      [say(frame.rulesRead), rulesRead(exhibit, wording)],
      [say(frame.logPosition), say(frame.logThenAndNow, { then: review.then.seq, now: seq })],
    ]),
  ];
}

function countsOf({ alternatives }: ReviewSnapshot): Record<AlternativeStatus | 'all', number> {
  const counts = alternativeStatuses.map(
    (standing) => [standing, alternatives.filter((one) => one.standing === standing).length] as const,
  );
  return { ...(Object.fromEntries(counts) as Record<AlternativeStatus, number>), all: alternatives.length };
}

function inShortOf(snapshot: ReviewSnapshot, wording: Wording): string {
  const { 'not-on-board': off, ...counts } = countsOf(snapshot);
  const [best] = snapshot.candidates;
  const { say } = wording;
  return lines(
    best
      ? say(sentences.leastRestrictive, { candidate: unitLine(best, wording) })
      : say(sentences.nothingOpen),
    say(sentences.standingCounts, { ...counts, off }),
  );
}

/** The answer in two lines a side. */
export const inShort = ({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] => [
  heading(wording.say(parts.inShort)),
  facts([
    [wording.say(sentences.then), inShortOf(review.then, wording)],
    [wording.say(frame.nowShort), inShortOf(review.now, wording)],
  ]),
];
