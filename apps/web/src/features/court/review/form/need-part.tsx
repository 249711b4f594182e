import { IconEyeOff } from '@tabler/icons-react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { NeedFields } from '../../../../shared/need/need-fields.js';
import { NeedFolds } from '../../../../shared/need/need-folds.js';
import type { NeedDraft } from '../../../../shared/need/need-draft.logic.js';
import type { ReviewFieldsProps } from './moment-fields.js';
import { withNeed } from './review-draft.logic.js';
import { Section } from '../../../../shared/ui/section.js';
import classes from './review-form.module.css';

/** What the child needed at that hour; typed here, and forgotten with the page. */
export function NeedPart({ draft, onChange, fault }: ReviewFieldsProps) {
  const t = useMessages('review');
  const change = (need: NeedDraft) => onChange(withNeed(draft, need));
  return (
    <Section look="part" title={t('form.need')} fault={fault}>
      <NeedFields draft={draft.need} onChange={change} placeLabel={t('form.place')} />
      <p className={classes.kept}>
        <IconEyeOff size={18} aria-hidden />
        {t('form.kept')}
      </p>
      <NeedFolds draft={draft.need} onChange={change} />
    </Section>
  );
}
