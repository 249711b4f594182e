import {
  IconClock,
  IconClockExclamation,
  IconClockQuestion,
  IconPhone,
  type Icon,
} from '@tabler/icons-react';
import type { Freshness, Line } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { Age } from '../format/age.js';
import classes from './freshness-view.module.css';

const marks: Readonly<Record<Freshness, Icon>> = {
  fresh: IconClock,
  aging: IconClockExclamation,
  stale: IconPhone,
  never: IconClockQuestion,
};

/** How old the status is, and whether to rely on it. */
export function FreshnessView({ line }: { readonly line: Pick<Line, 'at' | 'freshness'> }) {
  const codes = useMessages('codes');
  const { at, freshness } = line;
  const Mark = marks[freshness];
  return (
    <div className={classes.freshness} data-freshness={freshness}>
      <Mark className={classes.mark} size={18} stroke={1.8} aria-hidden="true" />
      <span>
        {at && (
          <span className={classes.age}>
            <Age at={at} />
          </span>
        )}
        <span className={classes.word}>{codes(`freshness.${freshness}`)}</span>
      </span>
    </div>
  );
}
