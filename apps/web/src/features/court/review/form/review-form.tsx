import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { Failure } from '../../../../shared/command/failure.js';
import { LawFields } from './law-fields.js';
import { MomentFields } from './moment-fields.js';
import { MoreFields } from './more-fields.js';
import { NeedPart } from './need-part.js';
import type { ReviewDraft, ReviewFaults } from './review-draft.logic.js';
import { useSayFault } from './use-say-fault.js';
import classes from './review-form.module.css';

interface ReviewFormProps {
  readonly draft: ReviewDraft;
  readonly faults: ReviewFaults;
  /** What went wrong and is no field's fault. */
  readonly failure: string | null;
  readonly busy: boolean;
  readonly isAnswered: boolean;
  readonly onChange: (draft: ReviewDraft) => void;
  readonly onSubmit: () => void;
  readonly onClear: () => void;
}

/** What a court asks of the board: the common questions first, each reached by Tab, all sent by Enter. */
export function ReviewForm({
  draft,
  faults,
  failure,
  busy,
  isAnswered,
  onChange,
  onSubmit,
  onClear,
}: ReviewFormProps) {
  const t = useMessages('review');
  const form = useRef<HTMLFormElement>(null);
  const say = useSayFault(draft.need);
  const fields = { draft, onChange };
  // Whoever works by keyboard begins to type where the form begins.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  useEffect(() => {
    if (Object.keys(faults).length > 0)
      form.current?.querySelector<HTMLElement>('[data-fault] input, [aria-invalid="true"]')?.focus();
  }, [faults]);
  return (
    <form
      ref={form}
      noValidate
      autoComplete="off"
      className={classes.form}
      aria-label={t('form.label')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <MomentFields {...fields} fault={say('moment', faults.moment)} />
      <NeedPart {...fields} fault={say('need', faults.need)} />
      <LawFields {...fields} fault={say('ground', faults.ground)} />
      <MoreFields
        {...fields}
        custodyFault={say('custodyAt', faults.custodyAt)}
        tokenFault={say('token', faults.token)}
      />
      <div className={classes.bar}>
        <Failure message={failure} />
        <Button type="submit" size="lg" loading={busy}>
          {isAnswered ? t('form.again') : t('form.submit')}
        </Button>
        <Button variant="subtle" onClick={onClear}>
          {t('form.clear')}
        </Button>
      </div>
    </form>
  );
}
