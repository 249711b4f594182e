import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { clockStarts, type ClockStart } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import type { ReviewFieldsProps } from './moment-fields.js';
import { Section } from '../../../../shared/ui/section.js';

interface MoreFieldsProps extends Omit<ReviewFieldsProps, 'fault'> {
  readonly custodyFault: ReactNode;
  readonly tokenFault: ReactNode;
}

/** What a review may be asked without: when custody began, and whose steps to show. */
export function MoreFields({ draft, onChange, custodyFault, tokenFault }: MoreFieldsProps) {
  const t = useMessages('review');
  const law = useMessages('law');
  return (
    <Section look="part" title={t('form.more')}>
      <TextInput
        type="datetime-local"
        label={t('form.custody')}
        description={t('form.custodyHelp')}
        value={draft.custody}
        onChange={({ currentTarget }) => onChange({ ...draft, custody: currentTarget.value })}
        error={custodyFault}
      />
      {draft.custody !== '' && (
        <NativeSelect
          label={t('form.clockStart')}
          value={draft.clockStart}
          onChange={({ currentTarget }) =>
            onChange({ ...draft, clockStart: currentTarget.value as ClockStart })
          }
          data={clockStarts.map((value) => ({ value, label: law(`clockStart.${value}`) }))}
        />
      )}
      <TextInput
        label={t('form.token')}
        description={t('form.tokenHelp')}
        autoComplete="off"
        spellCheck={false}
        maxLength={16}
        value={draft.token}
        onChange={({ currentTarget }) => onChange({ ...draft, token: currentTarget.value })}
        error={tokenFault}
      />
    </Section>
  );
}
