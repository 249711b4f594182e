import type { Candidate, CountedReason } from '../review/review-types.js';
import { exhibitReasonWords } from '../vocabulary/words/exhibit-reasons.js';
import { exhibitUnitWords } from '../vocabulary/words/exhibit-parts.js';
import { facilityClassWords } from '../vocabulary/words/facility.js';
import { bandWords } from '../vocabulary/words/vacancy.js';
import type { LocalizedText } from '../vocabulary/words/localized-text.js';
import type { Wording } from './wording.js';
import { duration } from './wording.js';

type Named = Pick<Candidate, 'facility' | 'unit' | 'class'>;

/** A unit by alias and class. */
export const unitName = ({ facility, unit, class: kind }: Named, { say }: Wording): string =>
  `${facility}, ${unit} (${say(facilityClassWords[kind])})`;

function room({ band, available }: Candidate, { say }: Wording): string {
  if (available !== null) return say(exhibitUnitWords.free, { count: available });
  return say(band ? bandWords[band] : exhibitUnitWords.unknown);
}

const age = ({ ageMinutes }: Candidate, { say }: Wording): string =>
  ageMinutes === null
    ? say(exhibitUnitWords.neverReported)
    : say(exhibitUnitWords.reported, { age: duration(ageMinutes) });

const recordingTexts: Readonly<Record<Candidate['recording'], LocalizedText | null>> = {
  'at-once': null,
  later: exhibitUnitWords.later,
  'after-the-moment': exhibitUnitWords.afterTheMoment,
};

/** What the shelter still has to agree to, in words that speak of beds. */
function toSettle({ group, reasons }: Candidate, { say }: Wording): string | null {
  if (group !== 'ask') return null;
  const open = reasons
    .filter(({ weighs }) => weighs === 'ask')
    .map(({ code }) => say(exhibitReasonWords[code]));
  return open.length === 0
    ? null
    : say(exhibitUnitWords.toSettle, { reasons: [...new Set(open)].join(', ') });
}

/** A unit with its room, the age of its status, and what makes that status weak evidence. */
export function unitLine(candidate: Candidate, wording: Wording): string {
  const { say } = wording;
  const recorded = recordingTexts[candidate.recording];
  const said = [
    room(candidate, wording),
    age(candidate, wording),
    candidate.freshness === 'stale' ? say(exhibitUnitWords.stale) : null,
    recorded && say(recorded),
    toSettle(candidate, wording),
  ].filter((part) => part !== null);
  return `${unitName(candidate, wording)}: ${said.join('; ')}`;
}

/** The reasons in words that speak of beds. Those that share a word hold for at least as many units as the largest. */
export function reasonsLine(reasons: readonly CountedReason[], { say }: Wording): string {
  const byPhrase = Map.groupBy(reasons, ({ code }) => exhibitReasonWords[code]);
  return [...byPhrase]
    .map(([text, sharing]) => ({
      reason: say(text),
      units: Math.max(...sharing.map(({ units }) => units)),
      words: sharing.length > 1 ? exhibitUnitWords.forUnitsAtLeast : exhibitUnitWords.forUnits,
    }))
    .sort((a, b) => b.units - a.units)
    .map(({ words, ...told }) => say(words, told))
    .join('; ');
}
