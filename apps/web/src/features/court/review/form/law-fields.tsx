import { NativeSelect, Text } from '@mantine/core';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { OneOf } from '../../../../shared/ui/chips.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { useLines } from '../../../../shared/feed/feed-context.js';
import { RuleSource } from '../parts/rule-source.js';
import type { ReviewFieldsProps } from './moment-fields.js';
import { withState } from './review-draft.logic.js';
import { usePackInForce } from './use-pack-in-force.js';
import { Section } from '../../../../shared/ui/section.js';

/** The state, what its law says of the legal situation, and the ground that is claimed under it. */
export function LawFields({ draft, onChange, fault }: ReviewFieldsProps) {
  const t = useMessages('review');
  const law = useMessages('law');
  const locale = useLocale();
  const lines = useLines();
  const states = [...new Set([...lines.values()].map(({ state }) => state))].sort();
  const { pack, none, failed } = usePackInForce(draft);
  const status = pack?.legalStatuses.find((rule) => rule.status === draft.need.legalStatus);
  const ground = pack?.grounds.find(({ code }) => code === draft.ground);
  return (
    <Section look="part" title={t('form.law')}>
      <OneOf
        label={t('form.state')}
        choices={states.map((value) => ({ value, label: value }))}
        chosen={draft.need.state}
        onChoose={(state) => onChange(withState(draft, state))}
      />
      {failed && (
        <Text size="sm" c="var(--hl-over)" role="alert">
          {t('form.rulesFailed')}
        </Text>
      )}
      {none && <Text size="sm">{t('form.noRules')}</Text>}
      {pack && (
        <Text size="sm" c="dimmed">
          {t('form.rules', { name: pack.name[locale], version: pack.version })}
        </Text>
      )}
      {status && (
        <div>
          <Text size="sm" fw={600}>
            {law(`detentionUse.${status.secureDetention}`)}
          </Text>
          <RuleSource rule={status} />
        </div>
      )}
      <NativeSelect
        label={t('form.ground')}
        description={pack ? undefined : t('form.groundAfterPlace')}
        value={draft.ground ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...draft, ground: value || null })}
        data={[
          { value: '', label: t('form.noGround') },
          ...(pack?.grounds ?? []).map(({ code, words }) => ({ value: code, label: words[locale] })),
        ]}
        error={fault}
      />
      {ground && (
        <div>
          <Text size="sm">{ground.words[locale]}</Text>
          <RuleSource rule={ground} />
        </div>
      )}
    </Section>
  );
}
