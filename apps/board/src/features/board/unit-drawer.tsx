import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { UnitPanel } from './unit-panel.js';
import classes from './unit-panel.module.css';

interface UnitDrawerProps {
  readonly unitId: string | undefined;
  readonly onClose: () => void;
}

/** Everything the board says of one unit, beside the list it was chosen from. */
export function UnitDrawer({ unitId, onClose }: UnitDrawerProps) {
  const { t } = useTranslation();
  const line = useFeedPart(({ lines }) => (unitId === undefined ? undefined : lines.get(unitId)));
  return (
    <Drawer
      opened={unitId !== undefined}
      onClose={onClose}
      position="right"
      size={560}
      title={line?.unit ?? t('failure.notFoundTitle')}
      closeButtonProps={{ 'aria-label': t('unit.close'), size: 44 }}
      classNames={{ content: classes.drawer, header: classes.head, title: classes.name, body: classes.body }}
    >
      {line ? <UnitPanel line={line} /> : t('unit.gone')}
    </Drawer>
  );
}
