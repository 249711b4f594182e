import type { Instant } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { useEachSecond } from '../feed/use-now.js';
import { clockFace, leftOf } from './countdown.logic.js';

/** The time left until an instant, exact to the second by the server's clock. */
export function Countdown({ until }: { readonly until: Instant }) {
  const t = useMessages('app');
  const face = useEachSecond((nowMs) => {
    const left = leftOf(Date.parse(until), nowMs);
    return left && clockFace(left);
  });
  return (
    <time dateTime={until} role="timer" style={{ fontVariantNumeric: 'tabular-nums' }}>
      {face ?? t('countdownOver')}
    </time>
  );
}
