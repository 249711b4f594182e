import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useSayRefusal } from '../../../../shared/command/use-say-refusal.js';
import type { ServerForm } from '../../../../shared/forms/use-server-form.js';
import { LawFields } from './law-fields.js';
import { MomentFields } from './moment-fields.js';
import { MoreFields } from './more-fields.js';
import { NeedPart } from './need-part.js';
import type { ReviewDraft } from './review-draft.logic.js';
import classes from './review-form.module.css';

interface ReviewFormProps {
  readonly record: ServerForm<ReviewDraft>;
  readonly isAnswered: boolean;
  readonly onClear: () => void;
}

/** What a court asks of the board: the common questions first, each reached by Tab, all sent by Enter. */
export function ReviewForm({ record, isAnswered, onClear }: ReviewFormProps) {
  const t = useMessages('review');
  const sayRefusal = useSayRefusal();
  const { form, formProps, isSaving, failure } = record;
  const { errors } = form;
  const fields = { draft: form.values, onChange: form.setValues };
  const element = formProps.ref;
  // Whoever works by keyboard begins to type where the form begins.
  useEffect(() => element.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), [element]);
  return (
    <form {...formProps} autoComplete="off" className={classes.form} aria-label={t('form.label')}>
      <MomentFields {...fields} fault={errors.moment} />
      <NeedPart {...fields} fault={errors.need} />
      <LawFields {...fields} fault={errors.ground} />
      <MoreFields {...fields} custodyFault={errors.custodyAt} tokenFault={errors.token} />
      <div className={classes.bar}>
        <Failure message={failure && sayRefusal(failure)} />
        <Button type="submit" size="lg" loading={isSaving}>
          {isAnswered ? t('form.again') : t('form.submit')}
        </Button>
        <Button variant="subtle" onClick={onClear}>
          {t('form.clear')}
        </Button>
      </div>
    </form>
  );
}
