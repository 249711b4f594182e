import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function ShelterPage() {
  const { t } = useTranslation('shelter');
  return <Title order={1}>{t('title')}</Title>;
}
