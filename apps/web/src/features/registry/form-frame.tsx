import type { ReactNode } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { instantOf } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeed } from '../../shared/feed/feed-context.js';
import { useFormat } from '../../shared/format/use-format.js';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import { LeaveGuard } from '../../shared/ui/leave-guard.js';
import type { RecordForm } from './use-record-form.js';
import classes from './registry.module.css';

interface FormFrameProps<Values> {
  readonly record: RecordForm<Values>;
  readonly title: string;
  readonly isNew: boolean;
  readonly children: ReactNode;
}

/** A record's form: its fields, one button, and what became of the last try. */
export function FormFrame<Values>({ record, title, isNew, children }: FormFrameProps<Values>) {
  const t = useMessages('registry');
  const { form, saving, submit } = record;
  const dirty = form.isDirty();
  return (
    <form noValidate onSubmit={submit} className={classes.sections}>
      <Title order={2}>{title}</Title>
      {children}
      <div className={classes.bar}>
        <Button type="submit" miw={140} loading={saving.isPending}>
          {t(isNew ? 'form.create' : 'form.save')}
        </Button>
        <Text size="sm" role="status">
          <SavingState record={record} dirty={dirty} />
        </Text>
      </div>
      <LeaveGuard
        when={dirty && !saving.isPending}
        title={t('form.leaveTitle')}
        lead={t('form.leaveLead')}
        stay={t('form.stay')}
        leave={t('form.leave')}
      />
    </form>
  );
}

function SavingState<Values>({
  record,
  dirty,
}: {
  readonly record: RecordForm<Values>;
  readonly dirty: boolean;
}) {
  const t = useMessages('registry');
  const feed = useFeed();
  const format = useFormat();
  const sayFailure = useSayFailure();
  const { form, saving } = record;
  const faults = Object.keys(form.errors).length;
  if (saving.isPending) return t('form.saving');
  if (faults > 0) return <Failed>{t('form.faults', { count: faults })}</Failed>;
  if (saving.error) return <Failed>{sayFailure(saving.error)}</Failed>;
  if (dirty) return t('form.unsaved');
  if (saving.isSuccess)
    return t('form.saved', { time: format.when(instantOf(saving.submittedAt), feed.nowMs()) });
  return null;
}

function Failed({ children }: { readonly children: ReactNode }) {
  const t = useMessages('registry');
  return (
    <Text span size="sm" c="var(--hl-over)">
      <b>{t('form.notSaved')}</b> {children}
    </Text>
  );
}
