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
import { useTongue } from '../../shared/tongue/use-tongue.js';
import { dayRuns } from './intake-hours.logic.js';
import { useIntake } from '../../shared/intake/intake.query.js';
import { Facts, Section, WordList } from './panel-parts.js';

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
  const tongue = useTongue();
  const hoursWords = useHoursWords();
  const { mayKnow, intake } = useIntake(line);
  const { intakeHours, papersAtDoor, transport, maxNights, dutyToAccept, updateMinutes, shiftTimes } = line;
  const every =
    updateMinutes % 60 === 0
      ? t('unit.everyHours', { count: updateMinutes / 60 })
      : t('unit.everyMinutes', { count: updateMinutes });
  return (
    <Section title={t('unit.arriving')}>
      <Facts
        facts={[
          {
            label: fieldWords.intakeHours.label[tongue],
            value:
              intakeHours.length === 0 ? (
                t('unit.aroundTheClock')
              ) : (
                <WordList words={intakeHours.map(hoursWords)} />
              ),
          },
          mayKnow && intake
            ? { label: fieldWords.intakePhone.label[tongue], value: intake.intakePhone ?? t('unit.noPhone') }
            : null,
          intake?.meetingPoint
            ? {
                label: fieldWords.meetingPoint.label[tongue],
                value: meetingPointWords[intake.meetingPoint][tongue],
              }
            : null,
          {
            label: fieldWords.papersAtDoor.label[tongue],
            value: <WordList words={papersAtDoor.map((paper) => paperAtDoorWords[paper][tongue])} />,
          },
          { label: fieldWords.transport.label[tongue], value: transportWords[transport][tongue] },
          {
            label: t('board.column.stay'),
            value: maxNights === null ? t('board.noLimit') : t('board.nights', { count: maxNights }),
          },
          { label: fieldWords.dutyToAccept.label[tongue], value: t(dutyToAccept ? 'unit.yes' : 'unit.no') },
          { label: fieldWords.updateMinutes.label[tongue], value: every },
          shiftTimes.length > 0
            ? { label: fieldWords.shiftTimes.label[tongue], value: [...shiftTimes].sort().join(', ') }
            : null,
        ]}
      />
    </Section>
  );
}
