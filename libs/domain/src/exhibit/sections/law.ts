import type { ClockReading } from '../../clock/clock-types.js';
import type { Pack } from '../../packs/pack.js';
import { clockStateWords, detentionUseWords, excusedDayWords } from '../../vocabulary/words/court.js';
import { exhibitPartSentences as sentences } from '../../vocabulary/words/exhibit-parts.js';
import { exhibitPartWords as parts } from '../../vocabulary/words/exhibit.js';
import { legalStatusWords } from '../../vocabulary/words/law.js';
import { facts, heading, lines, paragraph, table } from '../blocks.js';
import type { ExhibitBlock } from '../exhibit-document.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import { duration, type Wording } from '../wording.js';

function timeLeft({ state, leftMinutes }: ClockReading, { say }: Wording): string {
  const time = duration(leftMinutes);
  if (state === 'running') return say(sentences.timeLeft, { time });
  if (state === 'overdue') return say(sentences.overBy, { time });
  return say(clockStateWords[state]);
}

function notCounted({ skipped }: ClockReading, { say, day }: Wording): string | null {
  if (skipped.length === 0) return null;
  const days = skipped.map(({ on, why, words }) => `${day(on)} (${say(words ?? excusedDayWords[why])})`);
  return say(sentences.notCounted, { days: days.join(', ') });
}

function limitRow(clock: ClockReading, { clocks }: Pack, wording: Wording): string[] {
  const { say, moment } = wording;
  const rule = clocks.find(({ code }) => code === clock.code);
  if (!rule) return [clock.code, moment(clock.deadline), ''];
  return [
    lines(
      say(rule.words),
      say(sentences.binds, { who: say(rule.binds) }),
      say(sentences.atEnd, { what: say(rule.atEnd) }),
    ),
    lines(timeLeft(clock, wording), moment(clock.deadline), notCounted(clock, wording)),
    rule.source,
  ];
}

/** The legal status as claimed, what the law says of it, and the limits of time that run. */
export function statusAndClocks({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { legalStatus, pack, clocks } = review;
  const { say } = wording;
  const rule = pack.legalStatuses.find(({ status }) => status === legalStatus);
  const isOrderBroken = legalStatus === 'court-order-violator';
  return [
    heading(say(parts.statusAndClocks)),
    facts([
      [say(sentences.legalStatus), say(legalStatusWords[legalStatus])],
      ...(rule
        ? [
            [
              say(sentences.secureDetention),
              lines(say(detentionUseWords[rule.secureDetention]), say(rule.words)),
            ] as const,
          ]
        : []),
      ...(isOrderBroken ? [[say(sentences.courtOrder), say(pack.validCourtOrder.words)] as const] : []),
    ]),
    clocks.length === 0
      ? paragraph(say(sentences.noClocks))
      : table({
          caption: say(sentences.limitsCaption),
          head: [say(sentences.limit), say(sentences.deadline), say(sentences.source)],
          rows: clocks.map((clock) => limitRow(clock, pack, wording)),
        }),
  ];
}

/** The finding of the state's form, with a place for the court at each element. */
export function finding({ review: { pack } }: ExhibitFacts, { say }: Wording): ExhibitBlock[] {
  return [
    heading(say(parts.finding)),
    paragraph(say(pack.finding.words)),
    paragraph(say(sentences.findingNote)),
    table({
      caption: say(sentences.findingCaption),
      head: [say(sentences.element), say(sentences.courtFinds)],
      rows: pack.finding.elements.map(({ words }) => [say(words), say(sentences.yesOrNo)]),
    }),
  ];
}
