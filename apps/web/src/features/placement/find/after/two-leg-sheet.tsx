import { useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { closeRequest, offerRequest } from '@harborlight/contracts/operations';
import type { TwoLegPlan } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { ensureRequest } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { CallBackField } from '../ask/call-back-field.js';
import { useFinder } from '../finder-context.js';
import type { SheetState } from './watch-sheet.js';
import classes from '../ask/ask.module.css';

/** Asks the place of care and the shelter after it, as one request of two legs. */
export function TwoLegSheet({ plan, opened, onClose }: SheetState & { readonly plan: TwoLegPlan }) {
  const t = useMessages('find');
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend, isWrong } = useCallBack();
  const { stored, need, request } = useFinder();
  // Either half may have got through before the other was lost: each is the same attempt until both have.
  const [attempts] = useState(() => [crypto.randomUUID(), crypto.randomUUID()] as const);
  const asking = useCommand(
    async ([first, second]: readonly [string, string]) => {
      if (request?.state === 'open' && request.legs === 1) {
        await client.call(closeRequest, { params: { id: request.id }, body: { outcome: 'withdrawn' } });
        store.change(stored.id, { requestId: null });
      }
      const requestId = await ensureRequest(store, stored.id, { board: board.code, legs: 2, ...toSend });
      const params = { id: requestId };
      await client.call(offerRequest, {
        params,
        body: { unitIds: [first], leg: 1, need },
        idempotencyKey: attempts[0],
      });
      return client.call(offerRequest, {
        params,
        body: { unitIds: [second], leg: 2 },
        idempotencyKey: attempts[1],
      });
    },
    () => {
      notifications.show({ message: t('twoLegs.asked') });
      onClose();
    },
  );
  return (
    <Sheet title={t('twoLegs.act')} opened={opened} onClose={onClose}>
      <Stack>
        <p className={classes.sent}>{t('twoLegs.sent')}</p>
        <CallBackField />
        <Failure message={asking.failure} />
        <Button
          loading={asking.isRunning}
          disabled={isWrong}
          onClick={() => asking.run([plan.first.match.unitId, plan.second.match.unitId])}
        >
          {t('twoLegs.act')}
        </Button>
      </Stack>
    </Sheet>
  );
}
