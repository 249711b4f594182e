import type { ReactNode } from 'react';
import { Title } from '@mantine/core';
import { instantOf } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeed } from '../../shared/feed/feed-context.js';
import { FormFrame } from '../../shared/forms/form-frame.js';
import type { ServerForm } from '../../shared/forms/use-server-form.js';
import { useFormat } from '../../shared/format/use-format.js';

interface RecordFrameProps<Values> {
  readonly record: ServerForm<Values>;
  readonly title: string;
  readonly isNew: boolean;
  readonly children: ReactNode;
}

/** The form of a record of the registry, under its name. */
export function RecordFrame<Values>({ record, title, isNew, children }: RecordFrameProps<Values>) {
  const t = useMessages('registry');
  const feed = useFeed();
  const format = useFormat();
  return (
    <FormFrame
      record={record}
      act={t(isNew ? 'form.create' : 'form.save')}
      saidSaved={(ms) => t('form.saved', { time: format.when(instantOf(ms), feed.nowMs()) })}
    >
      <Title order={2}>{title}</Title>
      {children}
    </FormFrame>
  );
}
