import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { CallButton } from '../ask/call-button.js';
import { useFinder } from '../finder-context.js';
import { canBeHeld, mustCallFirst, type Found } from '../results/results.logic.js';
import { HoldLost } from './hold-lost.js';
import { LiveHold } from './live-hold.js';

/** Where the page says why no second bed can be held. */
export const oneHoldId = 'one-hold-at-a-time';

function HoldButton({ found }: { readonly found: Found }) {
  const t = useMessages('find');
  const { holding, hold } = useFinder();
  const { unitId, line, match } = found;
  const elsewhere = holding.live !== null;
  return (
    <Button
      variant={match.group === 'fits' ? 'filled' : 'default'}
      leftSection={<IconLock size={18} aria-hidden />}
      loading={holding.holding === unitId}
      aria-disabled={elsewhere || holding.holding !== null}
      data-disabled={elsewhere || undefined}
      aria-describedby={elsewhere ? oneHoldId : undefined}
      aria-label={t('hold.at', { unit: line.unit, facility: line.facility })}
      onClick={() => !elsewhere && holding.holding === null && hold(found)}
    >
      {t('hold.act')}
    </Button>
  );
}

/** Holds a bed, or shows the one held; a unit whose status is old, or that shows no numbers, is called instead. */
export function HoldAct({ found }: { readonly found: Found }) {
  const { holding } = useFinder();
  const { unitId, line, match } = found;
  if (holding.live?.unitId === unitId) return <LiveHold hold={holding.live} line={line} />;
  const mayHave = match.group === 'fits' || match.group === 'ask';
  return (
    <>
      {mayHave && !canBeHeld(found) && <CallButton line={line} prominent={mustCallFirst(line)} />}
      {canBeHeld(found) && <HoldButton found={found} />}
      {/* Whoever was too late reads it here too: by then the unit stands among the full ones. */}
      {holding.lost?.unitId === unitId && <HoldLost said={holding.lost.said} unitId={unitId} />}
    </>
  );
}
