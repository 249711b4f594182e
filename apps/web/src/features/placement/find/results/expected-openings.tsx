import { IconCalendarPlus } from '@tabler/icons-react';
import type { Line } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import classes from './results.module.css';

/** The days on which the shelter expects beds to open. */
export function ExpectedOpenings({ line: { facts } }: { readonly line: Pick<Line, 'facts'> }) {
  const t = useMessages('find');
  const { date, list } = useFormat();
  const days = (facts?.kind === 'counts' ? facts.report : facts?.band)?.expectedOpenings ?? [];
  if (days.length === 0) return null;
  return (
    <span className={classes.expected}>
      <IconCalendarPlus size={16} stroke={1.8} aria-hidden />
      {t('row.expected', { days: list([...new Set(days)].slice(0, 3).map(date)) })}
    </span>
  );
}
