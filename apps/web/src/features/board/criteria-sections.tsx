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
import { useLocale } from '../../shared/locale/use-locale.js';
import { FactList, WordList } from './panel-parts.js';
import { Section } from '../../shared/ui/section.js';

interface SectionProps {
  readonly line: Line;
}

export function WhoSection({ line }: SectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { ages, whoCanSleepHere, kind, legalStatuses, lowCensus, sleepOnly } = line;
  const sleepers = whoCanSleepHere.map((sleeper) => sleeperWords(ages)[sleeper][locale]);
  const yesNo = (holds: boolean) => t(holds ? 'unit.yes' : 'unit.no');
  return (
    <Section level={3} look="part" title={t('unit.who')}>
      <FactList
        facts={[
          { label: fieldWords.whoCanSleepHere.label[locale], value: <WordList words={sleepers} /> },
          { label: fieldWords.ages.label[locale], value: t('board.agesSpoken', ages) },
          { label: fieldWords.kind.label[locale], value: bedKindWords[kind][locale] },
          {
            label: fieldWords.legalStatuses.label[locale],
            value: <WordList words={legalStatuses.map((status) => legalStatusWords[status][locale])} />,
          },
          { label: fieldWords.lowCensus.label[locale], value: yesNo(lowCensus) },
          { label: fieldWords.sleepOnly.label[locale], value: yesNo(sleepOnly) },
        ]}
      />
    </Section>
  );
}

export function ServicesSection({ line }: SectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Section level={3} look="part" title={t('unit.services')}>
      <FactList
        facts={[
          {
            label: fieldWords.services.label[locale],
            value: <WordList words={line.services.map((service) => serviceWords[service][locale])} />,
          },
          {
            label: fieldWords.languages.label[locale],
            value: line.languages.map((language) => languageWords[language][locale]).join(', '),
          },
        ]}
      />
    </Section>
  );
}

/** Four legal fields that each say "secure" in a sense of its own, so each is told with its law. */
export function LawSection({ line }: SectionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Section level={3} look="part" title={t('unit.law')}>
      <FactList
        facts={[
          { label: fieldWords.jjdpaClass.label[locale], value: jjdpaClassWords[line.jjdpaClass][locale] },
          { label: fieldWords.preaClass.label[locale], value: preaClassWords[line.preaClass][locale] },
          {
            label: fieldWords.stateLicenceClass.label[locale],
            value: stateLicenceClassWords[line.stateLicenceClass][locale],
          },
          { label: fieldWords.iveClass.label[locale], value: iveClassWords[line.iveClass][locale] },
          line.sector === null ? null : { label: fieldWords.sector.label[locale], value: line.sector },
        ]}
      />
    </Section>
  );
}
