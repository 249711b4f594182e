import { SegmentedControl } from '@mantine/core';
import { locales } from '@harborlight/domain';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../locale/use-locale.js';

export function LanguageControl() {
  const { t, i18n } = useTranslation();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('language.label')}
      value={useLocale()}
      onChange={(locale) => void i18n.changeLanguage(locale)}
      data={locales.map((locale) => ({
        value: locale,
        label: <span lang={locale}>{t(`language.${locale}`)}</span>,
      }))}
    />
  );
}
