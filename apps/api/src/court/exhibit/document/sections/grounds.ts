import type { ExhibitBlock, GroundAnswer } from '@harborlight/domain';
import { heading, lines, list, paragraph, table } from '../blocks.js';
import { unitName } from '../candidate.js';
import type { ExhibitFacts } from '../exhibit-facts.js';
import type { Wording } from '../wording.js';

/** More would not be read; the screen names them all. */
const mostNamed = 2;

type GroundCheck = GroundAnswer['answers'][number];

function checkedFact(checked: GroundCheck['checked'], { t, codes }: Wording): string {
  const features = checked
    .map(({ feature, youthPerStaff }) => {
      const named = codes(`protectiveFeature.${feature}`);
      return youthPerStaff === undefined ? named : `${named}: ${youthPerStaff}`;
    })
    .join(', ');
  const days = checked.map(({ daysBefore }) => daysBefore);
  const [newest, oldest] = [Math.min(...days), Math.max(...days)];
  const inDays = t('duration.days', { count: oldest });
  if (oldest === 0) return t('unit.checkedSameDay', { features });
  const age = newest === oldest ? inDays : `${newest}–${inDays}`;
  return t('unit.checked', { features, age });
}

function answerLine(
  { candidate, checked, walkOut, willingCustodian }: GroundCheck,
  wording: Wording,
): string {
  const { t, codes } = wording;
  const told = [
    ...(checked.length > 0 ? [checkedFact(checked, wording)] : []),
    ...(walkOut ? [codes(`walkOut.${walkOut}`)] : []),
    ...(willingCustodian ? [t('unit.willingCustodian')] : []),
  ];
  return `${unitName(candidate, wording)}: ${told.join('; ')}`;
}

function answersCell(ground: GroundAnswer | undefined, wording: Wording): string {
  const { t } = wording;
  const answers = ground?.answers ?? [];
  if (answers.length === 0) return t('table.notAnswered');
  const more = answers.length - mostNamed;
  return lines(
    t('table.answered'),
    ...answers.slice(0, mostNamed).map((answer) => answerLine(answer, wording)),
    more > 0 ? t('table.andMore', { count: more }) : null,
  );
}

/** Every ground of the state's rule, with the open units that speak to it; and what the law names as no ground. */
export function grounds({ review }: ExhibitFacts, wording: Wording): ExhibitBlock[] {
  const { pack, then, now } = review;
  const { t, say } = wording;
  const inSide = (snapshot: typeof then, wanted: string) =>
    snapshot.grounds.find(({ code }) => code === wanted);
  return [
    heading(t('part.grounds')),
    table({
      caption: t('table.groundsCaption'),
      head: [t('table.ground'), t('then'), t('nowShort')],
      rows: pack.grounds.map(({ code, words: named }) => [
        lines(say(named), inSide(now, code)?.claimed ? t('table.claimed') : null),
        answersCell(inSide(then, code), wording),
        answersCell(inSide(now, code), wording),
      ]),
    }),
    ...(pack.noGrounds.length > 0
      ? [paragraph(t('table.noGrounds')), list(pack.noGrounds.map(({ words: named }) => say(named)))]
      : []),
  ];
}
