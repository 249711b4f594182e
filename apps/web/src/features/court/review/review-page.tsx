import { Text, Title } from '@mantine/core';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { CourtNav } from '../court-nav.js';
import { Review } from './review.js';
import { FeedGate } from '../../../shared/ui/feed-gate.js';
import classes from './review.module.css';

/** The court looks back: which beds outside detention existed at the hour of decision, and which exist now. */
export function ReviewPage() {
  // Every word this page may say is loaded with it: words that came later would blank it in the middle of an act.
  const t = useMessages('review');
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <CourtNav />
        <div>
          <Title order={1}>{t('title')}</Title>
          <Text c="dimmed">{t('lead')}</Text>
        </div>
      </div>
      <FeedGate shape="columns">
        <Review />
      </FeedGate>
    </div>
  );
}
