import { channelWords, stepResultText, stepWords } from '../../vocabulary/words/steps.js';
import { exhibitTableWords as words } from '../../vocabulary/words/exhibit-tables.js';
import { exhibitPartWords as parts } from '../../vocabulary/words/exhibit.js';
import { matchGroupWords } from '../../vocabulary/words/match.js';
import { requestStateWords } from '../../vocabulary/words/placement.js';
import { heading, lines, paragraph, table } from '../blocks.js';
import { unitName } from '../candidate.js';
import type { ExhibitBlock } from '../exhibit-document.js';
import type { ExhibitFacts, StepFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function whoWasAsked({ facility, unit, class: kind }: StepFacts, wording: Wording): string {
  if (facility !== null && unit !== null && kind) return unitName({ facility, unit, class: kind }, wording);
  return [facility, unit].filter((name) => name !== null).join(', ');
}

function stepRow(step: StepFacts, wording: Wording): string[] {
  const { say, time } = wording;
  const answer = stepResultText(step);
  return [
    time(step.at),
    lines(say(stepWords[step.kind]), step.channel && say(channelWords[step.channel])),
    whoWasAsked(step, wording),
    answer ? say(answer) : '',
    step.answeredAfterMinutes === null ? '' : String(step.answeredAfterMinutes),
  ];
}

/** The request's own log: who was asked, when, by which way, and what they said. */
export function steps({ review: { request } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { say, moment } = wording;
  if (!request) return [heading(say(parts.steps)), paragraph(say(words.notRequested))];
  const { token, agency, state, openedAt, endedAt } = request;
  return [
    heading(say(parts.steps)),
    paragraph(
      [
        say(words.requestLine, {
          token,
          agency,
          opened: moment(openedAt),
          state: say(requestStateWords[state]),
        }),
        ...(endedAt ? [say(words.requestEnded, { ended: moment(endedAt) })] : []),
      ].join(' '),
    ),
    table({
      caption: say(words.stepsCaption),
      head: [words.time, words.what, words.who, words.answer, words.minutes].map((text) => say(text)),
      rows: request.steps.map((step) => stepRow(step, wording)),
    }),
  ];
}

/** A judge reads the latest; the screen shows them all. */
const mostChanges = 40;

/** What came to stand elsewhere for the need between then and now. */
export function changes({ review: { timeline } }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { say, time } = wording;
  const { marks } = timeline;
  if (marks.length === 0) return [heading(say(parts.changes)), paragraph(say(words.nothingChanged))];
  const leftOut = timeline.leftOut + Math.max(0, marks.length - mostChanges);
  return [
    heading(say(parts.changes)),
    table({
      caption: say(words.changesCaption),
      head: [words.time, words.unit, words.from, words.to].map((text) => say(text)),
      rows: marks
        .slice(-mostChanges)
        .map((mark) => [
          time(mark.at),
          unitName(mark, wording),
          say(mark.from ? matchGroupWords[mark.from] : words.wasNotShown),
          say(matchGroupWords[mark.to]),
        ]),
    }),
    ...(leftOut > 0 ? [paragraph(say(words.leftOut, { count: leftOut }))] : []),
  ];
}
