import type { ClockReading, ExhibitBlock, Pack } from '@harborlight/domain';
import { facts, heading, lines, paragraph, table } from '../blocks.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function timeLeft({ state, leftMinutes }: ClockReading, { t, law, duration }: Wording): string {
  const time = duration(leftMinutes);
  if (state === 'running') return t('timeLeft', { time });
  if (state === 'overdue') return t('overBy', { time });
  return law(`clockState.${state}`);
}

function notCounted({ skipped }: ClockReading, { t, law, say, clock }: Wording): string | null {
  if (skipped.length === 0) return null;
  const days = skipped.map(
    ({ on, why, words }) => `${clock.date(on)} (${words ? say(words) : law(`excusedDay.${why}`)})`,
  );
  return t('notCounted', { days: days.join(', ') });
}

function limitRow(reading: ClockReading, { clocks }: Pack, wording: Wording): string[] {
  const { t, say, clock } = wording;
  const rule = clocks.find(({ code }) => code === reading.code);
  if (!rule) return [reading.code, clock.fullMoment(reading.deadline), ''];
  return [
    lines(say(rule.words), t('binds', { who: say(rule.binds) }), t('atEnd', { what: say(rule.atEnd) })),
    lines(timeLeft(reading, wording), clock.fullMoment(reading.deadline), notCounted(reading, wording)),
    rule.source,
  ];
}

/** The legal status as claimed, what the law says of it, and the limits of time that run. */
export function statusAndClocks({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { legalStatus, pack, clocks } = review;
  const { t, codes, law, say } = wording;
  const rule = pack.legalStatuses.find(({ status }) => status === legalStatus);
  const isOrderBroken = legalStatus === 'court-order-violator';
  return [
    heading(t('part.statusAndClocks')),
    facts([
      [t('legalStatus'), codes(`legalStatus.${legalStatus}`)],
      ...(rule
        ? [
            [
              t('secureDetention'),
              lines(law(`detentionUse.${rule.secureDetention}`), say(rule.words)),
            ] as const,
          ]
        : []),
      ...(isOrderBroken ? [[t('courtOrder'), say(pack.validCourtOrder.words)] as const] : []),
    ]),
    clocks.length === 0
      ? paragraph(t('noClocks'))
      : table({
          caption: t('limitsCaption'),
          head: [t('limit'), t('deadline'), t('source')],
          rows: clocks.map((clock) => limitRow(clock, pack, wording)),
        }),
  ];
}

/** The finding of the state's form, with a place for the court at each element. */
export function finding({ review: { pack } }: ExhibitFacts, { t, say }: Wording): ExhibitBlock[] {
  return [
    heading(t('part.finding')),
    paragraph(say(pack.finding.words)),
    paragraph(t('findingNote')),
    table({
      caption: t('findingCaption'),
      head: [t('element'), t('courtFinds')],
      rows: pack.finding.elements.map(({ words }) => [say(words), t('yesOrNo')]),
    }),
  ];
}
