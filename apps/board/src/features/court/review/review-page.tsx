import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function ReviewPage() {
  const { t } = useTranslation('review');
  return <Title order={1}>{t('title')}</Title>;
}
