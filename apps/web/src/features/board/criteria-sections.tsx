import {
  bedKindWords,
  fieldWords,
  iveClassWords,
  jjdpaClassWords,
  languageWords,
  legalStatusWords,
  preaClassWords,
  serviceWords,
  sleeperWords,
  stateLicenceClassWords,
  type Line,
} from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useTongue } from '../../shared/tongue/use-tongue.js';
import { Facts, Section, WordList } from './panel-parts.js';

interface SectionProps {
  readonly line: Line;
}

export function WhoSection({ line }: SectionProps) {
  const { t } = useTranslation();
  const tongue = useTongue();
  const { ages, whoCanSleepHere, kind, legalStatuses, lowCensus, sleepOnly } = line;
  const sleepers = whoCanSleepHere.map((sleeper) => sleeperWords(ages)[sleeper][tongue]);
  const yesNo = (holds: boolean) => t(holds ? 'unit.yes' : 'unit.no');
  return (
    <Section title={t('unit.who')}>
      <Facts
        facts={[
          { label: fieldWords.whoCanSleepHere.label[tongue], value: <WordList words={sleepers} /> },
          { label: fieldWords.ages.label[tongue], value: t('board.agesSpoken', ages) },
          { label: fieldWords.kind.label[tongue], value: bedKindWords[kind][tongue] },
          {
            label: fieldWords.legalStatuses.label[tongue],
            value: <WordList words={legalStatuses.map((status) => legalStatusWords[status][tongue])} />,
          },
          { label: fieldWords.lowCensus.label[tongue], value: yesNo(lowCensus) },
          { label: fieldWords.sleepOnly.label[tongue], value: yesNo(sleepOnly) },
        ]}
      />
    </Section>
  );
}

export function ServicesSection({ line }: SectionProps) {
  const { t } = useTranslation();
  const tongue = useTongue();
  return (
    <Section title={t('unit.services')}>
      <Facts
        facts={[
          {
            label: fieldWords.services.label[tongue],
            value: <WordList words={line.services.map((service) => serviceWords[service][tongue])} />,
          },
          {
            label: fieldWords.languages.label[tongue],
            value: line.languages.map((language) => languageWords[language][tongue]).join(', '),
          },
        ]}
      />
    </Section>
  );
}

/** Four legal fields that each say "secure" in a sense of its own, so each is told with its law. */
export function LawSection({ line }: SectionProps) {
  const { t } = useTranslation();
  const tongue = useTongue();
  return (
    <Section title={t('unit.law')}>
      <Facts
        facts={[
          { label: fieldWords.jjdpaClass.label[tongue], value: jjdpaClassWords[line.jjdpaClass][tongue] },
          { label: fieldWords.preaClass.label[tongue], value: preaClassWords[line.preaClass][tongue] },
          {
            label: fieldWords.stateLicenceClass.label[tongue],
            value: stateLicenceClassWords[line.stateLicenceClass][tongue],
          },
          { label: fieldWords.iveClass.label[tongue], value: iveClassWords[line.iveClass][tongue] },
          line.sector === null ? null : { label: fieldWords.sector.label[tongue], value: line.sector },
        ]}
      />
    </Section>
  );
}
