import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFeed } from '../../../../shared/feed/feed-context.js';
import { OneOf } from '../../../../shared/ui/chips.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { whenChoices, withWhen, type ReviewDraft } from './review-draft.logic.js';
import { Section } from '../../../../shared/ui/section.js';

export interface ReviewFieldsProps {
  readonly draft: ReviewDraft;
  readonly onChange: (draft: ReviewDraft) => void;
  readonly fault?: ReactNode;
}

/** The hour of decision: one of a few, or a date and a time on the board's own wall. */
export function MomentFields({ draft, onChange, fault }: ReviewFieldsProps) {
  const t = useMessages('review');
  const { code: board, timeZone } = useBoard();
  const feed = useFeed();
  return (
    <Section look="part" title={t('form.when')} fault={draft.when === 'other' ? undefined : fault}>
      <OneOf
        label={t('form.zone', { zone: timeZone })}
        choices={whenChoices.map((value) => ({ value, label: t(`form.${value}`) }))}
        chosen={draft.when}
        onChoose={(when) => onChange(withWhen(draft, when, { board, timeZone, nowMs: feed.nowMs() }))}
      />
      {draft.when === 'other' && (
        <TextInput
          type="datetime-local"
          label={t('form.moment')}
          value={draft.moment}
          onChange={({ currentTarget }) => onChange({ ...draft, moment: currentTarget.value })}
          error={fault}
        />
      )}
    </Section>
  );
}
