import { useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { RequestView } from '@harborlight/contracts';
import type { TwoLegPlan } from '@harborlight/domain';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { requestOf } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { Failure } from '../../../../shared/telling/failure.js';
import { useTelling } from '../../../../shared/telling/use-telling.js';
import { CallBackField } from '../ask/call-back-field.js';
import { useFinder } from '../finder-context.js';
import type { SheetState } from './watch-sheet.js';
import classes from '../ask/ask.module.css';

/** Asks the place of care and the shelter after it, as one request of two legs. */
export function TwoLegSheet({ plan, opened, onClose }: SheetState & { readonly plan: TwoLegPlan }) {
  const { t } = useTranslation('find');
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend, isWrong } = useCallBack();
  const { stored, need, request } = useFinder();
  // Either half may have got through before the other was lost: each is the same attempt until both have.
  const [attempts] = useState(() => [crypto.randomUUID(), crypto.randomUUID()] as const);
  const asking = useTelling(
    async ([first, second]: readonly [string, string]) => {
      if (request?.state === 'open' && request.legs === 1) {
        await http.post<RequestView>(apiPaths.requestClosure(request.id), { outcome: 'withdrawn' });
        store.change(stored.id, { requestId: null });
      }
      const requestId = await requestOf(store, stored.id, { board: board.code, legs: 2, ...toSend });
      const offers = apiPaths.requestOffers(requestId);
      await http.post<RequestView>(offers, { unitIds: [first], leg: 1, need }, attempts[0]);
      return http.post<RequestView>(offers, { unitIds: [second], leg: 2 }, attempts[1]);
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
        <Failure said={asking.failure} />
        <Button
          loading={asking.telling}
          disabled={isWrong}
          onClick={() => asking.tell([plan.first.match.unitId, plan.second.match.unitId])}
        >
          {t('twoLegs.act')}
        </Button>
      </Stack>
    </Sheet>
  );
}
