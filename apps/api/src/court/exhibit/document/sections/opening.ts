import {
  alternativeStatuses,
  isInForce,
  type AlternativeStatus,
  type ExhibitBlock,
  type ReviewSnapshot,
} from '@harborlight/domain';
import { facts, heading, lines, note, paragraph } from '../blocks.js';
import { unitLine } from '../candidate.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function rulesRead({ review: { pack } }: ExhibitFacts, { t, say, clock }: Wording): string {
  const { version, from, until } = pack;
  const named = { name: say(pack.name), version, from: clock.date(from) };
  return until === null
    ? t('rulesInForceFrom', named)
    : t('rulesInForce', { ...named, until: clock.date(until) });
}

/** What this paper is, of which moment, for whom and under which rules. */
export function opening(exhibit: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { review, agency, seq } = exhibit;
  const { t, clock } = wording;
  return [
    ...(review.demonstration ? [note(t('demonstration'))] : []),
    ...(review.pack.jurisdiction === 'model' ? [note(t('modelPack', { state: review.state }))] : []),
    ...(isInForce(review.pack, review.moment) ? [] : [note(t('notInForce'))]),
    paragraph(t('whatThisIs')),
    facts([
      [t('hourOfDecision'), clock.fullMoment(review.moment)],
      [t('now'), clock.fullMoment(review.at)],
      [t('madeFor'), agency],
      [t('board'), review.name],
      [t('rulesRead'), rulesRead(exhibit, wording)],
      [t('logPosition'), t('logThenAndNow', { then: review.then.seq, now: seq })],
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
  const { t } = wording;
  return lines(
    best ? t('leastRestrictive', { candidate: unitLine(best, wording) }) : t('nothingOpen'),
    t('standingCounts', { ...counts, off }),
  );
}

/** The answer in two lines a side. */
export const inShort = ({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] => [
  heading(wording.t('part.inShort')),
  facts([
    [wording.t('then'), inShortOf(review.then, wording)],
    [wording.t('nowShort'), inShortOf(review.now, wording)],
  ]),
];
