import type { IntakeHours, Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import { dayRuns } from './intake-hours.logic.js';
import { useIntake } from '../../shared/intake/intake.query.js';
import { FactList, WordList } from './panel-parts.js';
import { usePlainFacts } from './plain-facts.js';
import { Section } from '../../shared/ui/section.js';

function useHoursWords() {
  const t = useMessages('app');
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
  const t = useMessages('app');
  const fields = useMessages('fields');
  const codes = useMessages('codes');
  const hoursWords = useHoursWords();
  const { mayKnow, intake } = useIntake(line);
  const { facility } = usePlainFacts(line);
  const { intakeHours, papersAtDoor, transport, maxNights, updateMinutes, shiftTimes } = line;
  const every =
    updateMinutes % 60 === 0
      ? t('unit.everyHours', { count: updateMinutes / 60 })
      : t('unit.everyMinutes', { count: updateMinutes });
  return (
    <Section level={3} look="part" title={t('unit.arriving')}>
      <FactList
        facts={[
          {
            label: fields('facility.intakeHours.label'),
            value:
              intakeHours.length === 0 ? (
                t('unit.aroundTheClock')
              ) : (
                <WordList words={intakeHours.map(hoursWords)} />
              ),
          },
          mayKnow && intake
            ? { label: fields('facility.intakePhone.label'), value: intake.intakePhone ?? t('unit.noPhone') }
            : null,
          intake?.meetingPoint
            ? {
                label: fields('facility.meetingPoint.label'),
                value: codes(`meetingPoint.${intake.meetingPoint}`),
              }
            : null,
          {
            label: fields('facility.papersAtDoor.label'),
            value: <WordList words={papersAtDoor.map((paper) => codes(`paperAtDoor.${paper}`))} />,
          },
          { label: fields('facility.transport.label'), value: codes(`transport.${transport}`) },
          {
            label: t('board.column.stay'),
            value: maxNights === null ? t('board.noLimit') : t('board.nights', { count: maxNights }),
          },
          ...facility,
          { label: fields('facility.updateMinutes.label'), value: every },
          shiftTimes.length > 0
            ? { label: fields('facility.shiftTimes.label'), value: [...shiftTimes].sort().join(', ') }
            : null,
        ]}
      />
    </Section>
  );
}
