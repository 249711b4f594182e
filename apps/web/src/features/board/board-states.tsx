import { Button, Skeleton } from '@mantine/core';
import { IconBuildingLighthouse, IconCloudOff, IconFilterOff, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeed, useFeedPart } from '../../shared/feed/feed-context.js';
import { useFormat } from '../../shared/format/use-format.js';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import classes from './board-page.module.css';

const skeletonRows = 8;

export function LoadingBoard() {
  const t = useMessages('app');
  return (
    <div aria-busy="true" role="status" aria-label={t('loading')} className={classes.skeleton}>
      <Skeleton height={32} width="14rem" />
      <Skeleton height={44} />
      {Array.from({ length: skeletonRows }, (_, row) => (
        <Skeleton key={row} height={72} radius="md" />
      ))}
    </div>
  );
}

interface NoticeProps {
  readonly mark: Icon;
  readonly title: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

function Notice({ mark: Mark, title, act, children }: NoticeProps) {
  return (
    <div className={classes.notice} role="status">
      <Mark size={40} stroke={1.4} aria-hidden="true" />
      <h2>{title}</h2>
      <p>{children}</p>
      {act}
    </div>
  );
}

export function EmptyBoard() {
  const t = useMessages('app');
  return (
    <Notice mark={IconBuildingLighthouse} title={t('board.emptyTitle')}>
      {t('board.empty')}
    </Notice>
  );
}

export function NoResult({ onClear }: { readonly onClear: () => void }) {
  const t = useMessages('app');
  return (
    <Notice
      mark={IconFilterOff}
      title={t('board.noResultTitle')}
      act={
        <Button variant="default" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      }
    >
      {t('board.noResult')}
    </Notice>
  );
}

export function FailedBoard({ error }: { readonly error: unknown }) {
  const t = useMessages('app');
  const feed = useFeed();
  return (
    <Notice
      mark={IconCloudOff}
      title={t('board.failedTitle')}
      act={<Button onClick={feed.retry}>{t('failure.retry')}</Button>}
    >
      {useSayFailure()(error)}
    </Notice>
  );
}

/** Says above the rows that they may have grown old: the pill in the header alone is easy to miss. */
export function LostLine() {
  const t = useMessages('app');
  const { time } = useFormat();
  const connection = useFeedPart((view) => view.connection);
  const lastSeenAt = useFeedPart((view) => view.lastSeenAt);
  if (connection !== 'offline' || !lastSeenAt) return null;
  return (
    <p className={classes.lost} role="alert">
      <IconCloudOff size={20} aria-hidden="true" />
      {t('connection.lost', { time: time(lastSeenAt) })}
    </p>
  );
}
