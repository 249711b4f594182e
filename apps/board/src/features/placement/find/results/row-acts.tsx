import { Button, Checkbox } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CallAnswer } from '../ask/call-answer.js';
import { CallButton } from '../ask/call-button.js';
import { useFinder } from '../finder-context.js';
import { HoldLost } from '../hold/hold-lost.js';
import { LiveHold } from '../hold/live-hold.js';
import { canBeHeld, mustCallFirst, type Found } from './results.logic.js';
import classes from './results.module.css';

function HoldButton({ found }: { readonly found: Found }) {
  const { t } = useTranslation('find');
  const { holding, hold } = useFinder();
  const { unitId, line, match } = found;
  const elsewhere = holding.live !== null;
  return (
    <Button
      h={48}
      variant={match.group === 'fits' ? 'filled' : 'default'}
      leftSection={<IconLock size={18} aria-hidden />}
      loading={holding.holding === unitId}
      aria-disabled={elsewhere || holding.holding !== null}
      data-disabled={elsewhere || undefined}
      title={elsewhere ? t('hold.oneAtATime') : undefined}
      aria-label={t('hold.at', { unit: line.unit, facility: line.facility })}
      onClick={() => !elsewhere && holding.holding === null && hold(found)}
    >
      {t('hold.act')}
    </Button>
  );
}

function ChooseBox({ found: { unitId, line } }: { readonly found: Found }) {
  const { t } = useTranslation('find');
  const { chosen, mostChosen, choose } = useFinder();
  const isChosen = chosen.includes(unitId);
  return (
    <Checkbox
      size="md"
      className={classes.choose}
      label={t('row.choose')}
      aria-label={t('row.chooseUnit', { unit: line.unit, facility: line.facility })}
      checked={isChosen}
      disabled={!isChosen && chosen.length >= mostChosen}
      onChange={() => choose(unitId)}
    />
  );
}

/** What can be done with a unit: hold a bed, call, choose it to be asked or compared; and what became of it. */
export function RowActs({ found }: { readonly found: Found }) {
  const { holding, calling } = useFinder();
  const { unitId, line, match } = found;
  if (match.group === 'no') return null;
  const live = holding.live?.unitId === unitId ? holding.live : null;
  return (
    <div className={classes.acts}>
      {match.group !== 'full' && <ChooseBox found={found} />}
      {live ? (
        <LiveHold hold={live} />
      ) : (
        <>
          {mustCallFirst(line) && <CallButton line={line} prominent />}
          {canBeHeld(found) && <HoldButton found={found} />}
        </>
      )}
      {calling === unitId && <CallAnswer line={line} />}
      {holding.lost?.unitId === unitId && <HoldLost said={holding.lost.said} unitId={unitId} />}
    </div>
  );
}
