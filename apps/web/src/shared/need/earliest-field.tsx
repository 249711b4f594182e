import { NativeSelect } from '@mantine/core';
import { instantOf, type Instant } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { useNow } from '../feed/use-now.js';
import { useFormat } from '../format/use-format.js';

const hourMs = 60 * 60_000;
const hoursAhead = 24;

interface EarliestFieldProps {
  readonly at: Instant | null;
  readonly onChange: (at: Instant | null) => void;
}

/** The first hour at which the child can come: now, or one of the next day's. */
export function EarliestField({ at, onChange }: EarliestFieldProps) {
  const t = useMessages('need');
  const { when } = useFormat();
  const nextHourMs = useNow((nowMs) => Math.ceil(nowMs / hourMs) * hourMs);
  const hours = Array.from({ length: hoursAhead }, (_, hour) => instantOf(nextHourMs + hour * hourMs));
  const offered = at === null || hours.includes(at) ? hours : [at, ...hours];
  return (
    <NativeSelect
      label={t('earliest')}
      value={at ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value || null)}
      data={[
        { value: '', label: t('soonest') },
        ...offered.map((hour) => ({ value: hour, label: when(hour, nextHourMs) })),
      ]}
    />
  );
}
