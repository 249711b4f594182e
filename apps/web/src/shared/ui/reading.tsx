import { Alert, Button, Group, Skeleton, Text } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.js';
import { ageOf } from '../format/age.logic.js';
import { useSayAge } from '../format/use-say-age.js';
import { useSayFailure } from '../http/use-say-failure.js';

interface ReadingProps<Data> {
  readonly query: Pick<
    UseQueryResult<Data>,
    'data' | 'error' | 'isError' | 'isFetching' | 'refetch' | 'dataUpdatedAt' | 'errorUpdatedAt'
  >;
  /** What is being read, for a screen reader. */
  readonly loading: string;
  /** Says that it could not be read. */
  readonly failed: string;
  readonly children: (data: Data) => ReactNode;
}

/** What a query has read; before that a placeholder, and a plain word where it failed or has grown old. */
export function Reading<Data>({ query, loading, failed, children }: ReadingProps<Data>) {
  const { data, isError } = query;
  if (data !== undefined)
    return (
      <>
        {isError && <Old query={query} />}
        {children(data)}
      </>
    );
  if (!isError)
    return (
      <div role="status" aria-busy="true" aria-label={loading}>
        <Skeleton h={120} mb="md" />
        <Skeleton h={120} />
      </div>
    );
  return <Failed query={query} title={failed} />;
}

function Failed<Data>({ query, title }: Pick<ReadingProps<Data>, 'query'> & { readonly title: string }) {
  const sayFailure = useSayFailure();
  return (
    <Alert color="red" title={title} icon={<IconCloudOff aria-hidden />} maw={560} role="alert">
      <Text mb="sm">{sayFailure(query.error)}</Text>
      <Again query={query} />
    </Alert>
  );
}

function Old<Data>({ query }: Pick<ReadingProps<Data>, 'query'>) {
  const t = useMessages('app');
  const sayAge = useSayAge();
  return (
    <Alert color="yellow" icon={<IconCloudOff aria-hidden />} role="status">
      <Group justify="space-between">
        <Text>
          {t('failure.old')} {sayAge(ageOf(query.dataUpdatedAt, query.errorUpdatedAt))}.
        </Text>
        <Again query={query} />
      </Group>
    </Alert>
  );
}

function Again<Data>({ query }: Pick<ReadingProps<Data>, 'query'>) {
  const t = useMessages('app');
  return (
    <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
      {t('failure.retry')}
    </Button>
  );
}
