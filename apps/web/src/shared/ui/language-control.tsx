import { SegmentedControl } from '@mantine/core';
import { locales } from '@harborlight/domain';
import { changeLocale } from '../messages/messages.js';
import { useMessages } from '../messages/use-messages.js';
import { useLocale } from '../locale/use-locale.js';

export function LanguageControl() {
  const t = useMessages('app');
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('language.label')}
      value={useLocale()}
      onChange={(locale) => void changeLocale(locale)}
      data={locales.map((locale) => ({
        value: locale,
        label: <span lang={locale}>{t(`language.${locale}`)}</span>,
      }))}
    />
  );
}
