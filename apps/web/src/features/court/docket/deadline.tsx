import { IconAlarm, IconClock, IconHourglassHigh } from '@tabler/icons-react';
import type { NextDeadline } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useNow } from '../../../shared/feed/use-now.js';
import { useSayMinutes } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLocale } from '../../../shared/locale/use-locale.js';
import { minutesUntil, urgencyOf } from './docket.logic.js';
import classes from './docket.module.css';

const marks = { over: IconAlarm, soon: IconHourglassHigh, later: IconClock } as const;

/** A limit of law that has passed: the docket does not know whether what it asks was done. */
export function RanOut({ limit: { words, source, at } }: { readonly limit: NextDeadline }) {
  const t = useMessages('court');
  const locale = useLocale();
  const sayMinutes = useSayMinutes();
  const minutes = useNow((nowMs) => minutesUntil(at, nowMs));
  return (
    <div className={classes.next} data-urgency="over">
      <IconAlarm size={20} aria-hidden />
      <div>
        <strong>{t('docket.ranOut', { time: sayMinutes(Math.abs(minutes)) })}</strong>
        <span className={classes.muted}>
          {words[locale]}
          {source !== null && ` (${source})`}
        </span>
      </div>
    </div>
  );
}

/** What runs out next, how long that is away, when it is, and where it is written. */
export function Deadline({ next: { kind, words, source, at } }: { readonly next: NextDeadline }) {
  const t = useMessages('court');
  const locale = useLocale();
  const sayMinutes = useSayMinutes();
  const { momentWithZone } = useFormat();
  const minutes = useNow((nowMs) => minutesUntil(at, nowMs));
  const urgency = urgencyOf(minutes);
  const Mark = marks[urgency];
  return (
    <div className={classes.next} data-urgency={urgency}>
      <Mark size={20} aria-hidden />
      <div>
        <strong>{t(`docket.due.${urgency}`, { time: sayMinutes(Math.abs(minutes)) })}</strong>{' '}
        <time dateTime={at}>{momentWithZone(at)}</time>
        <span className={classes.muted}>
          {kind === 'ladder' ? t('docket.rung', { rung: words[locale] }) : words[locale]}
          {source !== null && ` (${source})`}
        </span>
      </div>
    </div>
  );
}
