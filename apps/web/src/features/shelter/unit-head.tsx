import { Text, Title } from '@mantine/core';
import type { Line } from '@harborlight/domain';
import { sleeperKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';

/** Which unit this is, and for whom. */
export function UnitHead({ line }: { readonly line: Line }) {
  const t = useMessages('shelter');
  const codes = useMessages('codes');
  const who = line.whoCanSleepHere.map((sleeper) => codes(sleeperKey(line.ages, sleeper)));
  return (
    <div>
      <Title order={2} size="h2">
        {line.unit}
      </Title>
      <Text size="sm" c="dimmed">
        {[line.facility, ...who, t('ages', line.ages)].join(' · ')}
      </Text>
    </div>
  );
}
