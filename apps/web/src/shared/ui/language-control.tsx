import { SegmentedControl } from '@mantine/core';
import { tongues } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useTongue } from '../tongue/use-tongue.js';

export function LanguageControl() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('language.label')}
      value={useTongue()}
      onChange={(tongue) => void i18n.changeLanguage(tongue)}
      data={tongues.map((tongue) => ({
        value: tongue,
        label: <span lang={tongue}>{t(`language.${tongue}`)}</span>,
      }))}
    />
  );
}
