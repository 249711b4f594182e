import { Button } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.js';
import { useFeed, useFeedPart } from '../feed/feed-context.js';
import { useFormat } from '../format/use-format.js';
import { useSayFailure } from '../http/use-say-failure.js';
import { Loading } from './loading.js';
import { Message, Strip } from './message.js';

interface FeedGateProps {
  readonly shape?: 'cards' | 'columns' | 'rows';
  readonly children: ReactNode;
}

/** Lets a page through once the live board is there; before that as `Gate` does for a query. */
export function FeedGate({ shape = 'rows', children }: FeedGateProps) {
  const t = useMessages('app');
  const feed = useFeed();
  const sayFailure = useSayFailure();
  const phase = useFeedPart((view) => view.phase);
  const error = useFeedPart((view) => view.error);
  if (phase === 'loading') return <Loading label={t('loading')} shape={shape} />;
  if (phase === 'ready') return children;
  return (
    <Message
      icon={IconCloudOff}
      role="alert"
      title={t('board.failedTitle')}
      level={2}
      act={<Button onClick={feed.retry}>{t('failure.retry')}</Button>}
    >
      {sayFailure(error)}
    </Message>
  );
}

/** Says above the beds that they may have gone since: the pill in the header alone is easy to miss. */
export function LostLine() {
  const t = useMessages('app');
  const { time } = useFormat();
  const connection = useFeedPart((view) => view.connection);
  const lastSeenAt = useFeedPart((view) => view.lastSeenAt);
  if (connection !== 'offline' || !lastSeenAt) return null;
  return (
    <Strip icon={IconCloudOff} role="alert">
      {t('connection.lost', { time: time(lastSeenAt) })}
    </Strip>
  );
}
