import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowBarToRight, IconArrowBarRight } from '@tabler/icons-react';
import type { Instant, UnitReport } from '@harborlight/domain';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Confirm } from '../../shared/ui/confirm.js';
import { arrivalOf, whyNotDepart, type Arrival } from './arrival.logic.js';
import type { UnitChange } from './unit-change.logic.js';
import classes from './shelter.module.css';

interface ArrivalActsProps {
  readonly report: UnitReport;
  readonly unit: string;
  readonly now: Instant;
  readonly busy: boolean;
  readonly onChange: (change: UnitChange) => void;
}

/** One child came or left: one tap each, and a question only where no bed is open. */
export function ArrivalActs({ report, unit, now, busy, onChange }: ArrivalActsProps) {
  const t = useMessages('shelter');
  const refusals = useMessages('refusals');
  const [asked, { open, close }] = useDisclosure(false);
  const arrival = arrivalOf(report, now);
  const [notDepart] = whyNotDepart(report);
  if (!arrival) return null;
  const arrive = () => (arrival.confirm ? open() : onChange({ kind: 'arrival' }));
  return (
    <div className={classes.acts}>
      <Button
        variant="light"
        size="lg"
        leftSection={<IconArrowBarToRight size={20} aria-hidden />}
        aria-label={t('act.arrivalIn', { unit })}
        aria-disabled={busy}
        onClick={() => !busy && arrive()}
      >
        {t('act.arrival')}
      </Button>
      <Button
        variant="light"
        size="lg"
        rightSection={<IconArrowBarRight size={20} aria-hidden />}
        aria-label={t('act.departureFrom', { unit })}
        disabled={notDepart !== undefined}
        title={notDepart && refusals(refusalKey(notDepart.code))}
        aria-disabled={busy}
        onClick={() => !busy && onChange({ kind: 'departure' })}
      >
        {t('act.departure')}
      </Button>
      <Confirm
        opened={asked}
        title={t('arrive.title')}
        lead={sayArrival(arrival)}
        act={t('arrive.confirm')}
        cancel={t('arrive.cancel')}
        leads="act"
        onAct={() => onChange({ kind: 'arrival' })}
        onClose={close}
      />
    </div>
  );

  function sayArrival({ overBy, held }: Arrival): string {
    if (overBy > 0) return t('arrive.over', { unit, count: overBy });
    return held ? t('arrive.held') : t('arrive.full', { unit });
  }
}
