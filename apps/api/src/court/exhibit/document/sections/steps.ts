import type { ReviewedStep } from '@harborlight/contracts';
import type { ExhibitBlock } from '@harborlight/domain';
import { stepResultText } from '@harborlight/messages';
import { heading, lines, paragraph, table } from '../blocks.js';
import { unitName } from '../candidate.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function whoWasAsked({ facility, unit, class: kind }: ReviewedStep, wording: Wording): string {
  if (facility !== null && unit !== null && kind) return unitName({ facility, unit, class: kind }, wording);
  return [facility, unit].filter((name) => name !== null).join(', ');
}

function stepRow(step: ReviewedStep, wording: Wording): string[] {
  const { codes, clock } = wording;
  return [
    clock.momentWithZone(step.at),
    lines(codes(`step.${step.kind}`), step.channel && codes(`channel.${step.channel}`)),
    whoWasAsked(step, wording),
    stepResultText(codes, step) ?? '',
    step.answeredAfterMinutes === null ? '' : String(step.answeredAfterMinutes),
  ];
}

/** The request's own log: who was asked, when, by which way, and what they said. */
export function steps({ review: { request } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { t, codes, clock } = wording;
  if (!request) return [heading(t('part.steps')), paragraph(t('table.notRequested'))];
  const { token, agency, state, openedAt, endedAt } = request;
  return [
    heading(t('part.steps')),
    paragraph(
      [
        t('table.requestLine', {
          token,
          agency,
          opened: clock.fullMoment(openedAt),
          state: codes(`requestState.${state}`),
        }),
        ...(endedAt ? [t('table.requestEnded', { ended: clock.fullMoment(endedAt) })] : []),
      ].join(' '),
    ),
    table({
      caption: t('table.stepsCaption'),
      head: [t('table.time'), t('table.what'), t('table.who'), t('table.answer'), t('table.minutes')],
      rows: request.steps.map((step) => stepRow(step, wording)),
    }),
  ];
}

/** A judge reads the latest; the screen shows them all. */
const mostChanges = 40;

/** What came to stand elsewhere for the need between then and now. */
export function changes({ review: { timeline } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { t, codes, clock } = wording;
  const { marks } = timeline;
  if (marks.length === 0) return [heading(t('part.changes')), paragraph(t('table.nothingChanged'))];
  const leftOut = timeline.leftOut + Math.max(0, marks.length - mostChanges);
  return [
    heading(t('part.changes')),
    table({
      caption: t('table.changesCaption'),
      head: [t('table.time'), t('table.unit'), t('table.from'), t('table.to')],
      rows: marks
        .slice(-mostChanges)
        .map((mark) => [
          clock.momentWithZone(mark.at),
          unitName(mark, wording),
          mark.from ? codes(`matchGroup.${mark.from}`) : t('table.wasNotShown'),
          codes(`matchGroup.${mark.to}`),
        ]),
    }),
    ...(leftOut > 0 ? [paragraph(t('table.leftOut', { count: leftOut }))] : []),
  ];
}
