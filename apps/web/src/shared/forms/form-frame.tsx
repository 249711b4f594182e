import { Button, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSayRefusal } from '../command/use-say-refusal.js';
import { useMessages } from '../messages/use-messages.js';
import { LeaveGuard } from '../ui/leave-guard.js';
import type { ServerForm } from './use-server-form.js';
import classes from './form-frame.module.css';

interface FormFrameProps<Values> {
  readonly record: ServerForm<Values>;
  /** What its button says. */
  readonly act: string;
  /** Says that it was saved, and when. */
  readonly saidSaved: (savedMs: number) => string;
  /** The button waits for a change that has no fault. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

/** A form of a whole page: its fields, one button, what became of it, and a question before typed input is lost. */
export function FormFrame<Values>({
  record,
  act,
  saidSaved,
  waits = false,
  children,
}: FormFrameProps<Values>) {
  const t = useMessages('form');
  const { formProps, isDirty, isSaving, faultCount } = record;
  return (
    <form {...formProps} className={classes.form}>
      {children}
      <div className={classes.bar}>
        <Button type="submit" miw={140} loading={isSaving} disabled={waits && (faultCount > 0 || !isDirty)}>
          {act}
        </Button>
        <Text size="sm" role="status">
          <Outcome record={record} saidSaved={saidSaved} />
        </Text>
      </div>
      <LeaveGuard
        when={isDirty && !isSaving}
        title={t('leaveTitle')}
        lead={t('leaveLead')}
        stay={t('stay')}
        leave={t('leave')}
      />
    </form>
  );
}

function Outcome<Values>({ record, saidSaved }: Pick<FormFrameProps<Values>, 'record' | 'saidSaved'>) {
  const t = useMessages('form');
  const sayRefusal = useSayRefusal();
  const { isSaving, faultCount, failure, isDirty, savedMs } = record;
  if (isSaving) return t('saving');
  if (faultCount > 0 || failure)
    return (
      <Text span size="sm" c="var(--hl-over)">
        <b>{t('notSaved')}</b> {faultCount > 0 ? t('faults', { count: faultCount }) : sayRefusal(failure)}
      </Text>
    );
  if (isDirty) return t('unsaved');
  return savedMs === null ? null : saidSaved(savedMs);
}
