import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { BedView } from '@harborlight/contracts';
import type { Instant, Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { blockOf, type BedAct } from './bed-grid.logic.js';
import { BedTile } from './bed-tile.js';
import { bedsQuery } from './beds.query.js';
import type { UnitChange } from './unit-change.logic.js';
import { Gate } from '../../shared/ui/gate.js';
import classes from './shelter.module.css';

interface BedGridProps {
  readonly line: Line;
  readonly now: Instant;
  readonly busy: boolean;
  readonly onChange: (change: UnitChange) => void;
  /** An act that needs another answer first: why and until when, or which day. */
  readonly onAsk: (sheet: 'block' | 'openings', bed: BedView) => void;
}

/** Every bed of the unit, for those who want to say which. */
export function BedGrid({ line, now, busy, onChange, onAsk }: BedGridProps) {
  const t = useMessages('shelter');
  const beds = useQuery(bedsQuery(line.unitId, line.seq));

  const act = (bed: BedView, what: BedAct) => {
    const block = blockOf(bed);
    switch (what) {
      case 'arrive':
        return onChange({ kind: 'arrival', bedId: bed.id });
      case 'depart':
        return onChange({ kind: 'departure', bedId: bed.id });
      case 'unblock':
        return block && onChange({ kind: 'unblock', block });
      case 'block':
        return onAsk('block', bed);
      case 'expect-opening':
        return onAsk('openings', bed);
    }
  };
  return (
    <Gate
      query={beds}
      loading={t('beds.loading')}
      shape="line"
      failed={t('beds.failed')}
      empty={<Text c="dimmed">{t('beds.none')}</Text>}
    >
      {(all) => (
        <div className={classes.beds}>
          {all.map((bed) => (
            <BedTile key={bed.id} bed={bed} now={now} busy={busy} onAct={(what) => act(bed, what)} />
          ))}
        </div>
      )}
    </Gate>
  );
}
