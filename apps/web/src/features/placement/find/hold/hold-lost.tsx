import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFinder } from '../finder-context.js';
import { nextBest } from '../results/results.logic.js';

interface HoldLostProps {
  readonly unitId: string;
  /** Why, in plain words. */
  readonly said: string;
}

/** Why no bed was held, and the next best beds, each held in one tap. */
export function HoldLost({ unitId, said }: HoldLostProps) {
  const t = useMessages('find');
  const { results, hold } = useFinder();
  const next = nextBest(results, unitId);
  const alert = useRef<HTMLDivElement>(null);
  // The unit may just have moved down to the full ones, and the officer's eyes must follow.
  useEffect(() => alert.current?.focus(), []);
  return (
    <Alert
      ref={alert}
      tabIndex={-1}
      color="red"
      role="alert"
      icon={<IconAlertTriangle aria-hidden />}
      w="100%"
    >
      <Text size="sm">{said}</Text>
      {next.length > 0 && (
        <Group gap="xs" mt="xs">
          <Text size="sm" fw={600}>
            {t('hold.nextBest')}
          </Text>
          {next.map((found) => (
            <Button key={found.unitId} variant="default" onClick={() => hold(found)}>
              {t('hold.instead', { unit: found.line.unit, facility: found.line.facility })}
            </Button>
          ))}
        </Group>
      )}
    </Alert>
  );
}
