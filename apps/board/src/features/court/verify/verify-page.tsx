import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function VerifyPage() {
  const { t } = useTranslation('court');
  return <Title order={1}>{t('verify.title')}</Title>;
}
