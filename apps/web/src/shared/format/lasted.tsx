import type { Instant } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { useNow } from '../feed/use-now.js';

const minuteMs = 60_000;

/** A stretch of minutes as a person says it. */
export function useSayMinutes(): (minutes: number) => string {
  const t = useMessages('app');
  return (minutes) =>
    minutes < 60
      ? t('duration.minutes', { count: minutes })
      : minutes % 60 === 0
        ? t('duration.hours', { count: minutes / 60 })
        : t('duration.hoursAndMinutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

/** How long something has lasted since an instant, kept true while the page stays open. */
export function Lasted({ since }: { readonly since: Instant }) {
  const say = useSayMinutes();
  const minutes = useNow((nowMs) => Math.max(0, Math.floor((nowMs - Date.parse(since)) / minuteMs)));
  return <time dateTime={since}>{say(minutes)}</time>;
}
