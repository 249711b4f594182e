import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function UnitDrawer({
  unitId,
  onClose,
}: {
  readonly unitId: string | undefined;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Drawer opened={unitId !== undefined} onClose={onClose} position="right" title={t('unit.tonight')}>
      {unitId}
    </Drawer>
  );
}
