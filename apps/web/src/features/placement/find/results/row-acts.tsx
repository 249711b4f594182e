import { Checkbox } from '@mantine/core';
import { whyNotAskTwice } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { CallAnswer } from '../ask/call-answer.js';
import { useFinder } from '../finder-context.js';
import { HoldAct } from '../hold/hold-act.js';
import type { Found } from './results.logic.js';
import classes from './results.module.css';

function ChooseBox({ found: { unitId, line } }: { readonly found: Found }) {
  const t = useMessages('find');
  const { chosen, mostChosen, choose } = useFinder();
  const isChosen = chosen.includes(unitId);
  return (
    <Checkbox
      className={classes.choose}
      label={t('row.choose')}
      aria-label={t('row.chooseUnit', { unit: line.unit, facility: line.facility })}
      checked={isChosen}
      disabled={!isChosen && chosen.length >= mostChosen}
      onChange={() => choose(unitId)}
    />
  );
}

/** What the shelter said when it was asked in this search. */
function Asked({ unitId }: { readonly unitId: string }) {
  const codes = useMessages('codes');
  const { request } = useFinder();
  const offer = request?.offers.findLast((one) => one.unitId === unitId);
  return offer ? (
    <p className={classes.asked} data-state={offer.state}>
      {codes(`offerState.${offer.state}`)}
    </p>
  ) : null;
}

/** What can be done with a unit: hold a bed, call, choose it to be asked or compared; and what became of it. */
export function RowActs({ found }: { readonly found: Found }) {
  const { calling, opened, request } = useFinder();
  const { unitId, line, match } = found;
  const offers = request?.offers ?? [];
  const isOver = offers.some(({ state }) => state === 'accepted' || state === 'arrived');
  const mayBeAsked = !isOver && whyNotAskTwice([unitId], offers).length === 0;
  return (
    <div className={classes.acts}>
      <Asked unitId={unitId} />
      {match.group !== 'full' && mayBeAsked && <ChooseBox found={found} />}
      <HoldAct found={found} />
      {calling === unitId && opened !== unitId && <CallAnswer line={line} />}
    </div>
  );
}
