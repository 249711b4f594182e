import { Button, Skeleton } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed, useFeedPart } from '../../../shared/feed/feed-context.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useSayFailure } from '../../../shared/http/use-say-failure.js';
import { Search } from './search.js';
import classes from './find.module.css';

function FailedFind() {
  const app = useMessages('app');
  const feed = useFeed();
  const error = useFeedPart((view) => view.error);
  return (
    <div className={classes.prompt} role="alert">
      <IconCloudOff size={40} stroke={1.4} aria-hidden />
      <h2>{app('board.failedTitle')}</h2>
      <p>{useSayFailure()(error)}</p>
      <Button onClick={feed.retry}>{app('failure.retry')}</Button>
    </div>
  );
}

/** Says above the results that the beds may have gone since. */
function LostLine() {
  const t = useMessages('app');
  const { time } = useFormat();
  const connection = useFeedPart((view) => view.connection);
  const lastSeenAt = useFeedPart((view) => view.lastSeenAt);
  if (connection !== 'offline' || !lastSeenAt) return null;
  return (
    <p className={classes.lost} role="alert">
      <IconCloudOff size={20} aria-hidden />
      {t('connection.lost', { time: time(lastSeenAt) })}
    </p>
  );
}

/** An officer says what a child needs, sees which beds fit, and holds one. */
export function FindPage() {
  // Every word this page may say is loaded with it: words that came later would blank it in the middle of an act.
  const t = useMessages('find');
  const app = useMessages('app');
  const phase = useFeedPart((view) => view.phase);
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      {phase === 'loading' && (
        <div role="status" aria-busy="true" aria-label={app('loading')} className={classes.columns}>
          <Skeleton h={420} radius="lg" />
          <Skeleton h={420} radius="lg" />
        </div>
      )}
      {phase === 'failed' && <FailedFind />}
      {phase === 'ready' && (
        <>
          <LostLine />
          <Search />
        </>
      )}
    </div>
  );
}
