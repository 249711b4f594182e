import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { Line } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useIntake } from './intake.query.js';
import classes from './unit-panel.module.css';

/** Calls the shelter in one tap. */
export function CallLink({ line }: { readonly line: Line }) {
  const { t } = useTranslation();
  const { intake, isLost } = useIntake(line);
  if (isLost) return <p className={classes.help}>{t('unit.phoneLost')}</p>;
  if (!intake?.intakePhone) return null;
  return (
    <Button
      component="a"
      href={`tel:${intake.intakePhone.replaceAll(/[^+\dx]/g, '')}`}
      fullWidth
      h={48}
      size="md"
      leftSection={<IconPhone size={20} aria-hidden="true" />}
    >
      {t('unit.call', { phone: intake.intakePhone })}
    </Button>
  );
}
