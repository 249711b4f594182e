import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function DocketPage() {
  const { t } = useTranslation('court');
  return <Title order={1}>{t('docket.title')}</Title>;
}
