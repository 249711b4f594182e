import { Text } from '@mantine/core';
import type { Line } from '@harborlight/domain';
import { useMessages } from '../messages/use-messages.js';
import { TelLink } from '../ui/tel-link.js';
import { useIntake } from './intake.query.js';

/** Calls the shelter in one tap. */
export function CallLink({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  const { intake, isLost } = useIntake(line);
  if (isLost)
    return (
      <Text size="sm" c="dimmed">
        {t('unit.phoneLost')}
      </Text>
    );
  if (!intake?.intakePhone) return null;
  return (
    <TelLink phone={intake.intakePhone} fullWidth>
      {t('unit.call', { phone: intake.intakePhone })}
    </TelLink>
  );
}
