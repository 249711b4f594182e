import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLines } from '../../shared/feed/feed-context.js';

export function BoardPage() {
  const { t } = useTranslation();
  const lines = useLines();
  return (
    <>
      <Title order={1}>{t('nav.board')}</Title>
      {[...lines.values()].map((line) => (
        <div key={line.unitId}>{line.unit}</div>
      ))}
    </>
  );
}
