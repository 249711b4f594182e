import { Button, Group, Text } from '@mantine/core';
import {
  IconCheck,
  IconCircleCheck,
  IconClockExclamation,
  IconPhoneCall,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { Freshness, Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Age } from '../../shared/format/age.js';
import { askingOf } from './my-units.logic.js';

const looks: Readonly<Record<Freshness, { readonly icon: typeof IconCheck; readonly color: string }>> = {
  fresh: { icon: IconCircleCheck, color: 'var(--hl-open)' },
  aging: { icon: IconClockExclamation, color: 'var(--hl-last)' },
  stale: { icon: IconPhoneCall, color: 'var(--hl-over)' },
  never: { icon: IconQuestionMark, color: 'var(--hl-full)' },
};

interface UnitStatusProps {
  readonly line: Line;
  readonly busy: boolean;
  readonly onStillRight: () => void;
}

/** How old the status is, in words; and one tap that says it still holds. */
export function UnitStatus({ line, busy, onStillRight }: UnitStatusProps) {
  const t = useMessages('shelter');
  const { icon: Icon, color } = looks[line.freshness];
  const asking = askingOf(line);
  return (
    <Group justify="space-between" gap="xs" wrap={asking === 'still-right' ? 'wrap' : 'nowrap'}>
      <Group gap={6} wrap="nowrap">
        <Icon size={20} color={color} aria-hidden />
        <Text size="sm">
          <b>{t(`age.${line.freshness}`)}</b>
          {line.at !== null && (
            <>
              {' · '}
              <Age at={line.at} />
            </>
          )}
        </Text>
      </Group>
      {asking !== 'first-census' && (
        <Button
          style={{ flexShrink: 0 }}
          fullWidth={asking === 'still-right'}
          variant={asking === 'still-right' ? 'filled' : 'default'}
          leftSection={<IconCheck size={20} aria-hidden />}
          aria-disabled={busy}
          aria-label={`${t('stillRight')}: ${line.unit}`}
          onClick={() => !busy && onStillRight()}
        >
          {t('stillRight')}
        </Button>
      )}
    </Group>
  );
}
