import { Button, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { Line } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useIntake } from './intake.query.js';
import { telOf } from './tel.logic.js';

/** Calls the shelter in one tap. */
export function CallLink({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const { intake, isLost } = useIntake(line);
  if (isLost)
    return (
      <Text size="sm" c="dimmed">
        {t('unit.phoneLost')}
      </Text>
    );
  if (!intake?.intakePhone) return null;
  return (
    <Button
      component="a"
      href={telOf(intake.intakePhone)}
      fullWidth
      h={48}
      size="md"
      leftSection={<IconPhone size={20} aria-hidden="true" />}
    >
      {t('unit.call', { phone: intake.intakePhone })}
    </Button>
  );
}
