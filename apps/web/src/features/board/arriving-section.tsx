import {
  fieldWords,
  meetingPointWords,
  paperAtDoorWords,
  transportWords,
  type IntakeHours,
  type Line,
} from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/format/use-format.js';
import { useLocale } from '../../shared/locale/use-locale.js';
import { dayRuns } from './intake-hours.logic.js';
import { useIntake } from '../../shared/intake/intake.query.js';
import { FactList, WordList } from './panel-parts.js';
import { Section } from '../../shared/ui/section.js';

function useHoursWords() {
  const { t } = useTranslation();
  const { weekday } = useFormat();
  return (hours: IntakeHours): string => {
    const days = dayRuns(hours).map(({ first, last }) =>
      first === last ? weekday(first) : `${weekday(first)}–${weekday(last)}`,
    );
    return t('unit.hours', { days: days.join(', '), from: hours.from, to: hours.to });
  };
}

/** What whoever brings a child needs to know before setting out. */
export function ArrivingSection({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const hoursWords = useHoursWords();
  const { mayKnow, intake } = useIntake(line);
  const { intakeHours, papersAtDoor, transport, maxNights, dutyToAccept, updateMinutes, shiftTimes } = line;
  const every =
    updateMinutes % 60 === 0
      ? t('unit.everyHours', { count: updateMinutes / 60 })
      : t('unit.everyMinutes', { count: updateMinutes });
  return (
    <Section level={3} look="part" title={t('unit.arriving')}>
      <FactList
        facts={[
          {
            label: fieldWords.intakeHours.label[locale],
            value:
              intakeHours.length === 0 ? (
                t('unit.aroundTheClock')
              ) : (
                <WordList words={intakeHours.map(hoursWords)} />
              ),
          },
          mayKnow && intake
            ? { label: fieldWords.intakePhone.label[locale], value: intake.intakePhone ?? t('unit.noPhone') }
            : null,
          intake?.meetingPoint
            ? {
                label: fieldWords.meetingPoint.label[locale],
                value: meetingPointWords[intake.meetingPoint][locale],
              }
            : null,
          {
            label: fieldWords.papersAtDoor.label[locale],
            value: <WordList words={papersAtDoor.map((paper) => paperAtDoorWords[paper][locale])} />,
          },
          { label: fieldWords.transport.label[locale], value: transportWords[transport][locale] },
          {
            label: t('board.column.stay'),
            value: maxNights === null ? t('board.noLimit') : t('board.nights', { count: maxNights }),
          },
          { label: fieldWords.dutyToAccept.label[locale], value: t(dutyToAccept ? 'unit.yes' : 'unit.no') },
          { label: fieldWords.updateMinutes.label[locale], value: every },
          shiftTimes.length > 0
            ? { label: fieldWords.shiftTimes.label[locale], value: [...shiftTimes].sort().join(', ') }
            : null,
        ]}
      />
    </Section>
  );
}
