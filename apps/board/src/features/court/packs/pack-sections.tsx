import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack, Rule } from '@harborlight/domain';
import { RuleItem } from './rule-item.js';
import { useSayRules } from './use-say-rules.js';
import classes from './packs.module.css';

/** Every rule of a pack, topic by topic. */
export function PackSections({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation('court');
  const say = useSayRules();
  const { calendar, finding } = pack;
  return (
    <div className={classes.sections}>
      <Section title={t('packs.clocks')}>{itemsOf(pack.clocks, say.clock)}</Section>
      <Section title={t('packs.legalStatuses')}>{itemsOf(pack.legalStatuses, say.legalStatus)}</Section>
      <Section title={t('packs.grounds')}>{itemsOf(pack.grounds, say.ground)}</Section>
      {pack.noGrounds.length > 0 && <Section title={t('packs.noGrounds')}>{itemsOf(pack.noGrounds)}</Section>}
      <Section title={t('packs.alternatives')}>{itemsOf(pack.alternatives, say.alternative)}</Section>
      <Section title={t('packs.finding')}>{itemsOf([finding, ...finding.elements])}</Section>
      <Section title={t('packs.validCourtOrder')}>
        {itemsOf([pack.validCourtOrder], say.validCourtOrder)}
      </Section>
      <Section title={t('packs.duties')}>{itemsOf(pack.duties, say.duty)}</Section>
      <Section title={t('packs.interstate')}>{itemsOf(pack.interstate, say.interstate)}</Section>
      <Section title={t('packs.genderPlacement')}>
        {itemsOf(pack.genderPlacement, say.genderPlacement)}
      </Section>
      {pack.licences.length > 0 && (
        <Section title={t('packs.licences')}>{itemsOf(pack.licences, say.licence)}</Section>
      )}
      <Section title={t('packs.calendar', { timeZone: calendar.timeZone })}>
        {itemsOf([...calendar.holidays, ...calendar.closings], say.day)}
      </Section>
      <Section title={t('packs.escalation')}>
        {pack.escalation.map((step) => (
          <li key={step.rung} className={classes.rule}>
            <p className={classes.words}>{say.rung(step)}</p>
          </li>
        ))}
      </Section>
    </div>
  );
}

const itemsOf = <Of extends Rule>(rules: readonly Of[], facts?: (rule: Of) => readonly string[]) =>
  rules.map((rule) => <RuleItem key={rule.code} rule={rule} {...(facts && { facts: facts(rule) })} />);

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section}>
      <Title order={2} size="h3">
        {title}
      </Title>
      <ul className={classes.rules}>{children}</ul>
    </section>
  );
}
