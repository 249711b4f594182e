import { Button } from '@mantine/core';
import { IconDeviceMobile } from '@tabler/icons-react';
import { useMessages } from '../../../shared/messages/use-messages.js';
import type { NeedDraft } from '../../../shared/need/need-draft.logic.js';
import { NeedFields, type NeedFieldsProps } from '../../../shared/need/need-fields.js';
import { NeedFolds } from '../../../shared/need/need-folds.js';
import { useLastPlace } from './use-last-place.js';
import classes from './need-panel.module.css';

/** What a child needs tonight: the common answers in a few taps, the rest folded. */
export function NeedPanel({ draft, onChange, onClear }: NeedFieldsProps & { readonly onClear: () => void }) {
  const t = useMessages('find');
  const { remember } = useLastPlace();
  const change = (said: NeedDraft) => {
    if (said.state !== draft.state || said.region !== draft.region) remember(said);
    onChange(said);
  };
  return (
    <form
      className={classes.panel}
      aria-label={t('need.label')}
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <NeedFields draft={draft} onChange={change} />
      <p className={classes.kept}>
        <IconDeviceMobile size={18} aria-hidden />
        {t('need.kept')}
      </p>
      <NeedFolds draft={draft} onChange={change} />
      <Button variant="subtle" onClick={onClear}>
        {t('need.clear')}
      </Button>
    </form>
  );
}
