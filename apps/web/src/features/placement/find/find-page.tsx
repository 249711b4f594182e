import { useMessages } from '../../../shared/messages/use-messages.js';
import { Search } from './search.js';
import { FeedGate, LostLine } from '../../../shared/ui/feed-gate.js';
import classes from './find.module.css';

/** An officer says what a child needs, sees which beds fit, and holds one. */
export function FindPage() {
  // Every word this page may say is loaded with it: words that came later would blank it in the middle of an act.
  const t = useMessages('find');
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <FeedGate shape="columns">
        <LostLine />
        <Search />
      </FeedGate>
    </div>
  );
}
