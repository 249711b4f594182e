import {
  questionBehind,
  type Candidate,
  type CountedReason,
  type OwnReason,
  type ReasonCode,
} from '@harborlight/domain';
import type { Wording } from './wording.js';

type Named = Pick<Candidate, 'facility' | 'unit' | 'class'>;

/** A unit by alias and class. */
export const unitName = ({ facility, unit, class: kind }: Named, { codes }: Wording): string =>
  `${facility}, ${unit} (${codes(`facilityClass.${kind}`)})`;

function room({ band, available }: Candidate, { t, codes }: Wording): string {
  if (available !== null) return t('unit.free', { count: available });
  return band ? codes(`band.${band}`) : t('unit.unknown');
}

const reported = ({ ageMinutes }: Candidate, { t, age }: Wording): string =>
  ageMinutes === null ? t('unit.neverReported') : t('unit.reported', { age: age(ageMinutes) });

const recordingKeys = {
  'at-once': null,
  later: 'unit.later',
  'after-the-moment': 'unit.afterTheMoment',
} as const satisfies Readonly<Record<Candidate['recording'], string | null>>;

/**
 * A reason in words that speak of beds: one that would say what the child needs is shown by its class only
 * (docs/practice.md 2.11), and so is whatever a need asks by the table of criteria.
 */
const phraseOf = (code: ReasonCode, { t }: Pick<Wording, 't'>): string =>
  questionBehind(code) ? t('ofNeed') : t(`reason.${code as OwnReason}`);

/** What the shelter still has to agree to, in words that speak of beds. */
function toSettle({ group, reasons }: Candidate, wording: Wording): string | null {
  if (group !== 'ask') return null;
  const open = reasons.filter(({ weighs }) => weighs === 'ask').map(({ code }) => phraseOf(code, wording));
  return open.length === 0 ? null : wording.t('unit.toSettle', { reasons: [...new Set(open)].join(', ') });
}

/** A unit with its room, the age of its status, and what makes that status weak evidence. */
export function unitLine(candidate: Candidate, wording: Wording): string {
  const { t } = wording;
  const recorded = recordingKeys[candidate.recording];
  const said = [
    room(candidate, wording),
    reported(candidate, wording),
    candidate.freshness === 'stale' ? t('unit.stale') : null,
    recorded && t(recorded),
    toSettle(candidate, wording),
  ].filter((part) => part !== null);
  return `${unitName(candidate, wording)}: ${said.join('; ')}`;
}

/** The reasons with how many units they hold for. Those that share a word hold for at least as many as the largest. */
export function reasonsLine(reasons: readonly CountedReason[], wording: Wording): string {
  const { t } = wording;
  const byPhrase = Map.groupBy(reasons, ({ code }) => phraseOf(code, wording));
  return [...byPhrase]
    .map(([reason, sharing]) => ({
      reason,
      units: Math.max(...sharing.map(({ units }) => units)),
      key: sharing.length > 1 ? ('unit.forUnitsAtLeast' as const) : ('unit.forUnits' as const),
    }))
    .sort((a, b) => b.units - a.units)
    .map(({ key, ...counted }) => t(key, counted))
    .join('; ');
}
