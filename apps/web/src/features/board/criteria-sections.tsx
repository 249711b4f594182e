import type { Line } from '@harborlight/domain';
import { sleeperKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import { FactList, WordList } from './panel-parts.js';
import { usePlainFacts } from './plain-facts.js';
import { Section } from '../../shared/ui/section.js';

interface SectionProps {
  readonly line: Line;
}

export function WhoSection({ line }: SectionProps) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const { unit } = usePlainFacts(line);
  const { ages, whoCanSleepHere, kind } = line;
  const sleepers = whoCanSleepHere.map((sleeper) => codes(sleeperKey(ages, sleeper)));
  return (
    <Section level={3} look="part" title={t('unit.who')}>
      <FactList
        facts={[
          { label: fields('unit.whoCanSleepHere.label'), value: <WordList words={sleepers} /> },
          { label: fields('unit.ages.label'), value: t('board.agesSpoken', ages) },
          { label: fields('unit.kind.label'), value: codes(`bedKind.${kind}`) },
          ...unit,
        ]}
      />
    </Section>
  );
}

export function ServicesSection({ line }: SectionProps) {
  const t = useMessages('app');
  const fields = useMessages('fields');
  const codes = useMessages('codes');
  return (
    <Section level={3} look="part" title={t('unit.services')}>
      <FactList
        facts={[
          {
            label: fields('facility.services.label'),
            value: <WordList words={line.services.map((service) => codes(`service.${service}`))} />,
          },
          {
            label: fields('facility.languages.label'),
            value: line.languages.map((language) => codes(`language.${language}`)).join(', '),
          },
        ]}
      />
    </Section>
  );
}

/** Four legal fields that each say "secure" in a sense of its own, so each is told with its law. */
export function LawSection({ line }: SectionProps) {
  const t = useMessages('app');
  const fields = useMessages('fields');
  const codes = useMessages('codes');
  return (
    <Section level={3} look="part" title={t('unit.law')}>
      <FactList
        facts={[
          { label: fields('facility.jjdpaClass.label'), value: codes(`jjdpaClass.${line.jjdpaClass}`) },
          { label: fields('facility.preaClass.label'), value: codes(`preaClass.${line.preaClass}`) },
          {
            label: fields('facility.stateLicenceClass.label'),
            value: codes(`stateLicenceClass.${line.stateLicenceClass}`),
          },
          { label: fields('facility.iveClass.label'), value: codes(`iveClass.${line.iveClass}`) },
          line.sector === null ? null : { label: fields('unit.sector.label'), value: line.sector },
        ]}
      />
    </Section>
  );
}
