import { matchGroups, type Alternative, type ExhibitBlock } from '@harborlight/domain';
import { heading, lines, paragraph, table } from '../blocks.js';
import { reasonsLine, unitLine } from '../candidate.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

function unitsLine({ units, groups, stale }: Alternative, { t }: Wording): string {
  if (units === 0) return t('unit.noUnits');
  const told = matchGroups
    .filter((group) => groups[group] > 0)
    .map((group) => t(`unit.${group}`, { count: groups[group] }));
  const weak = stale > 0 ? [t('unit.staleUnits', { count: stale })] : [];
  return t('unit.ofUnits', { units, groups: [...told, ...weak].join(', ') });
}

function statusCell(alternative: Alternative | undefined, wording: Wording): string {
  if (!alternative) return '';
  const { standing, leastRestrictive, reasons } = alternative;
  const { t } = wording;
  const tick = t(`tick.${standing}`);
  if (standing === 'not-on-board') return tick;
  const lead = leastRestrictive ? 'unit.reasonsInClass' : 'unit.reasons';
  return lines(
    tick,
    leastRestrictive && unitLine(leastRestrictive, wording),
    unitsLine(alternative, wording),
    reasons.length > 0 ? t(lead, { reasons: reasonsLine(reasons, wording) }) : null,
  );
}

/** The state's list, each alternative ticked in words, then and now. */
export function alternatives({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { pack, then, now } = review;
  const { t, say, clock } = wording;
  const inSide = (snapshot: typeof then, wanted: string) =>
    snapshot.alternatives.find(({ code }) => code === wanted);
  return [
    heading(t('part.alternatives')),
    paragraph(t('table.offTheBoard')),
    table({
      caption: t('table.alternativesCaption'),
      head: [
        t('table.alternative'),
        `${t('then')} (${clock.momentWithZone(then.at)})`,
        `${t('nowShort')} (${clock.momentWithZone(now.at)})`,
      ],
      rows: pack.alternatives.map(({ code, words: named }) => [
        say(named),
        statusCell(inSide(then, code), wording),
        statusCell(inSide(now, code), wording),
      ]),
    }),
  ];
}
