import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Counts } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Tag } from '../../shared/ui/tag.js';
import classes from './shelter.module.css';

interface OpenCountProps {
  readonly counts: Counts | null;
  readonly licensed: number;
  /** How many beds are expected to become free. */
  readonly expected: number;
  readonly unsaved: boolean;
}

/** What is open now, and everything that makes it so. */
export function OpenCount({ counts, licensed, expected, unsaved }: OpenCountProps) {
  const t = useMessages('shelter');
  const codes = useMessages('codes');
  const facts = [
    t('ofLicensed', { count: licensed }),
    counts && counts.held > 0 && t('alsoHeld', { count: counts.held }),
    counts && counts.blocked > 0 && t('alsoBlocked', { count: counts.blocked }),
    expected > 0 && t('alsoExpected', { count: expected }),
  ].filter(Boolean);
  return (
    <div>
      <Group gap="sm" align="baseline" wrap="nowrap">
        <span className={unsaved ? `${classes.open} ${classes.unsaved}` : classes.open}>
          {counts ? counts.available : '–'}
        </span>
        <div>
          <Text fw={600}>{counts ? codes('count.available') : t('notCounted')}</Text>
          <Text size="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </div>
      </Group>
      {counts && counts.overBy > 0 && (
        <Tag tone="alarm" icon={IconAlertTriangle}>
          {t('overBy', { count: counts.overBy })}
        </Tag>
      )}
    </div>
  );
}
