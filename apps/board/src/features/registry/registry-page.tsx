import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function RegistryPage() {
  const { t } = useTranslation('registry');
  return <Title order={1}>{t('title')}</Title>;
}
