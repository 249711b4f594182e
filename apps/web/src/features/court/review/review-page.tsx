import { Button, Skeleton, Text, Title } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed, useFeedPart } from '../../../shared/feed/feed-context.js';
import { useSayFailure } from '../../../shared/http/use-say-failure.js';
import { CourtNav } from '../court-nav.js';
import { Review } from './review.js';
import classes from './review.module.css';

function FailedBoard() {
  const t = useMessages('app');
  const feed = useFeed();
  const error = useFeedPart((view) => view.error);
  return (
    <div className={classes.prompt} role="alert">
      <IconCloudOff size={40} stroke={1.4} aria-hidden />
      <h2>{t('board.failedTitle')}</h2>
      <p>{useSayFailure()(error)}</p>
      <Button onClick={feed.retry}>{t('failure.retry')}</Button>
    </div>
  );
}

/** The court looks back: which beds outside detention existed at the hour of decision, and which exist now. */
export function ReviewPage() {
  // Every word this page may say is loaded with it: words that came later would blank it in the middle of an act.
  const t = useMessages('review');
  const app = useMessages('app');
  const phase = useFeedPart((view) => view.phase);
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <CourtNav />
        <div>
          <Title order={1}>{t('title')}</Title>
          <Text c="dimmed">{t('lead')}</Text>
        </div>
      </div>
      {phase === 'loading' && (
        <div role="status" aria-busy="true" aria-label={app('loading')} className={classes.columns}>
          <Skeleton h={420} radius="lg" />
          <Skeleton h={420} radius="lg" />
        </div>
      )}
      {phase === 'failed' && <FailedBoard />}
      {phase === 'ready' && <Review />}
    </div>
  );
}
