import type { ReactNode } from 'react';
import type { BedView } from '@harborlight/contracts';
import type { Instant, Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { BedGrid } from './bed-grid.js';
import { BlockForm } from './block-form.js';
import { OpeningsForm } from './openings-form.js';
import { Sheet } from '../../shared/ui/sheet.js';
import type { UnitSheet } from './unit-acts.js';
import type { UnitChange } from './unit-change.logic.js';

export interface OpenSheet {
  readonly kind: UnitSheet;
  /** The one bed it is about; any bed of the unit where there is none. */
  readonly bed?: BedView;
}

interface UnitSheetsProps {
  readonly line: Line;
  readonly now: Instant;
  readonly busy: boolean;
  readonly sheet: OpenSheet | null;
  readonly deliveryBar: ReactNode;
  readonly onSheet: (sheet: OpenSheet | null) => void;
  readonly onChange: (change: UnitChange) => void;
}

/** The sheet that is open over the card, if any. */
export function UnitSheets({ line, now, busy, sheet, deliveryBar, onSheet, onChange }: UnitSheetsProps) {
  const t = useMessages('shelter');
  const close = () => onSheet(null);
  const closeWith = (change: UnitChange) => {
    close();
    onChange(change);
  };
  const bed = sheet?.bed;
  const form = { line, now, busy, bed, onChange: closeWith };
  const titleOf = (kind: 'block' | 'openings') =>
    bed ? t(`${kind}.titleBed`, { bed: bed.label }) : `${t(`${kind}.title`)}: ${line.unit}`;
  return (
    <>
      <Sheet title={titleOf('block')} opened={sheet?.kind === 'block'} onClose={close}>
        <BlockForm {...form} />
      </Sheet>
      <Sheet title={titleOf('openings')} opened={sheet?.kind === 'openings'} onClose={close}>
        <OpeningsForm {...form} />
      </Sheet>
      <Sheet title={t('beds.title', { unit: line.unit })} opened={sheet?.kind === 'beds'} onClose={close}>
        <BedGrid
          line={line}
          now={now}
          busy={busy}
          onChange={onChange}
          onAsk={(kind, asked) => onSheet({ kind, bed: asked })}
        />
        {deliveryBar}
      </Sheet>
    </>
  );
}
