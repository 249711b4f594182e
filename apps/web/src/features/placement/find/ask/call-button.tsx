import { Button, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { Line } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useIntake } from '../../../../shared/intake/intake.query.js';
import { telOf } from '../../../../shared/intake/tel.logic.js';
import { useFinder } from '../finder-context.js';

interface CallButtonProps {
  readonly line: Line;
  readonly prominent?: boolean;
}

/** Calls the shelter; the answer can be logged as soon as the call is on its way. */
export function CallButton({ line, prominent = false }: CallButtonProps) {
  const t = useMessages('find');
  const { call } = useFinder();
  const { intake, isLost } = useIntake(line);
  const words = t(prominent ? 'call.verify' : 'call.act');
  const look = {
    h: 48,
    variant: prominent ? 'filled' : 'default',
    leftSection: <IconPhone size={18} aria-hidden />,
    onClick: () => call(line.unitId),
  };
  if (intake?.intakePhone)
    return (
      <Button
        {...look}
        component="a"
        href={telOf(intake.intakePhone)}
        aria-label={t('call.unit', { words, unit: line.unit, phone: intake.intakePhone })}
      >
        {words}
      </Button>
    );
  return (
    <div>
      <Button {...look}>{t('call.log')}</Button>
      {(intake || isLost) && (
        <Text size="sm" c="dimmed">
          {t(isLost ? 'call.phoneLost' : 'call.noPhone')}
        </Text>
      )}
    </div>
  );
}
