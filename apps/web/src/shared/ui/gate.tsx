import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.js';
import { ageOf } from '../format/age.logic.js';
import { useSayAge } from '../format/use-say-age.js';
import { useSayFailure } from '../http/use-say-failure.js';
import { Loading } from './loading.js';
import { Message, Strip } from './message.js';

interface Read<Data> extends Pick<
  UseQueryResult,
  'error' | 'isError' | 'isFetching' | 'dataUpdatedAt' | 'errorUpdatedAt'
> {
  readonly data: Data | undefined;
  readonly refetch: () => unknown;
}

interface GateProps<Data> {
  readonly query: Read<Data>;
  /** What is being read, for a screen reader. */
  readonly loading: string;
  readonly shape?: 'line' | 'cards';
  /** Says that it could not be read. */
  readonly failed: string;
  /** What stands there where there is nothing; without it, `children` say so themselves. */
  readonly empty?: ReactNode;
  /** Whether there is nothing; an empty list, unless said otherwise. */
  readonly isEmpty?: (data: Data) => boolean;
  readonly children: (data: Data) => ReactNode;
}

const isEmptyList = (data: unknown): boolean => Array.isArray(data) && data.length === 0;

/**
 * Lets through what a query has read. Before that stands a placeholder; where there is nothing, a word of that; where
 * the reading failed, why, and a way to try again; and above what has grown old, since when.
 */
export function Gate<Data>({
  query,
  loading,
  shape = 'cards',
  failed,
  empty,
  isEmpty = isEmptyList,
  children,
}: GateProps<Data>) {
  const { data, isError } = query;
  if (data === undefined && isError) return <Failed query={query} title={failed} />;
  if (data === undefined) return <Loading label={loading} shape={shape} />;
  return (
    <>
      {isError && <Old query={query} />}
      {empty !== undefined && isEmpty(data) ? empty : children(data)}
    </>
  );
}

function Failed<Data>({ query, title }: { readonly query: Read<Data>; readonly title: string }) {
  const sayFailure = useSayFailure();
  return (
    <Message icon={IconCloudOff} role="alert" title={title} act={<Again query={query} />}>
      {sayFailure(query.error)}
    </Message>
  );
}

function Old<Data>({ query }: { readonly query: Read<Data> }) {
  const t = useMessages('app');
  const sayAge = useSayAge();
  return (
    <Strip icon={IconCloudOff} act={<Again query={query} />}>
      {t('failure.old')} {sayAge(ageOf(query.dataUpdatedAt, query.errorUpdatedAt))}.
    </Strip>
  );
}

function Again<Data>({ query }: { readonly query: Read<Data> }) {
  const t = useMessages('app');
  return (
    <Button variant="default" loading={query.isFetching} onClick={() => void query.refetch()}>
      {t('failure.retry')}
    </Button>
  );
}
