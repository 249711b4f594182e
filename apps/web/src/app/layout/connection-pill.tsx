import { IconCloudOff, IconRefresh } from '@tabler/icons-react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { useFormat } from '../../shared/format/use-format.js';
import classes from './connection-pill.module.css';

/** Whether what stands on the page is still what the board says. */
export function ConnectionPill() {
  const t = useMessages('app');
  const { time } = useFormat();
  const phase = useFeedPart((view) => view.phase);
  const connection = useFeedPart((view) => view.connection);
  const lastSeenAt = useFeedPart((view) => view.lastSeenAt);
  if (phase !== 'ready') return null;
  const lastSeen =
    connection !== 'live' && lastSeenAt && t('connection.lastSeen', { time: time(lastSeenAt) });
  return (
    <div
      className={classes.pill}
      data-connection={connection}
      role="status"
      aria-label={t('connection.label')}
    >
      {connection === 'live' && <span className={classes.dot} aria-hidden="true" />}
      {connection === 'reconnecting' && <IconRefresh size={16} aria-hidden="true" />}
      {connection === 'offline' && <IconCloudOff size={16} aria-hidden="true" />}
      <span>{t(`connection.${connection}`)}</span>
      {lastSeen && <span className={classes.seen}>{lastSeen}</span>}
    </div>
  );
}
