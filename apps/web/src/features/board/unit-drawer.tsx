import { useState } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { Sheet } from '../../shared/ui/sheet.js';
import { UnitPanel } from './unit-panel.js';
import { unitLinkId } from './unit-row.js';
import classes from './unit-panel.module.css';

interface UnitDrawerProps {
  readonly unitId: string | undefined;
  readonly onClose: () => void;
}

/** Everything the board says of one unit, beside the list it was chosen from. */
export function UnitDrawer({ unitId, onClose }: UnitDrawerProps) {
  const t = useMessages('app');
  const line = useFeedPart(({ lines }) => (unitId === undefined ? undefined : lines.get(unitId)));
  const [shown, setShown] = useState(unitId);
  if (unitId !== undefined && unitId !== shown) setShown(unitId);
  return (
    <Sheet
      opened={unitId !== undefined}
      onClose={onClose}
      width="record"
      title={line?.unit ?? t('failure.notFoundTitle')}
      closeLabel={t('unit.close')}
      // Mantine does not know who had the focus: this component may be born open, by a first click or by a link.
      onClosed={() => shown && document.getElementById(unitLinkId(shown))?.focus()}
    >
      <div className={classes.body}>{line ? <UnitPanel line={line} /> : t('unit.gone')}</div>
    </Sheet>
  );
}
