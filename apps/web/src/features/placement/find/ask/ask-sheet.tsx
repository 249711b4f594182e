import { useState } from 'react';
import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { offerRequest } from '@harborlight/contracts/operations';
import { restrictiveReasons, type RestrictiveReason } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { OneOf } from '../../../../shared/ui/chips.js';
import { ensureRequest } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { useFinder } from '../finder-context.js';
import { costsReason, type Found } from '../results/results.logic.js';
import { CallBackField } from './call-back-field.js';
import classes from './ask.module.css';

interface AskSheetProps {
  readonly found: readonly Found[];
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onAsked: () => void;
}

/** Says what is sent to whom, and sends it. */
export function AskSheet({ found, opened, onClose, onAsked }: AskSheetProps) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend, isWrong } = useCallBack();
  const { stored, need, results } = useFinder();
  const [reason, setReason] = useState<RestrictiveReason | null>(null);
  const needsReason = costsReason(results, found);
  const unitIds = found.map(({ unitId }) => unitId);
  const asking = useCommand(
    async (
      said: { readonly unitIds: readonly string[]; readonly reason?: RestrictiveReason },
      idempotencyKey,
    ) => {
      const requestId = await ensureRequest(store, stored.id, { board: board.code, ...toSend });
      return client.call(offerRequest, {
        params: { id: requestId },
        body: { ...said, need },
        idempotencyKey,
      });
    },
    () => {
      notifications.show({ message: t('ask.asked', { count: found.length }) });
      onAsked();
    },
  );
  const mayAsk = !isWrong && (!needsReason || reason !== null);
  return (
    <Sheet title={t('ask.title', { count: found.length })} opened={opened} onClose={onClose}>
      <Stack>
        <ul className={classes.list}>
          {found.map(({ unitId, line }) => (
            <li key={unitId}>
              <Text fw={600}>{line.unit}</Text>
              <Text size="sm" c="dimmed">
                {line.facility} · {codes(`facilityClass.${line.class}`)}
              </Text>
            </li>
          ))}
        </ul>
        <p className={classes.sent}>{t('ask.sent', { count: found.length })}</p>
        <CallBackField />
        {needsReason && (
          <OneOf
            label={t('reason.label')}
            help={t('reason.help')}
            choices={restrictiveReasons.map((value) => ({
              value,
              label: codes(`restrictiveReason.${value}`),
            }))}
            chosen={reason}
            onChoose={setReason}
          />
        )}
        <Failure message={asking.failure} />
        <Button
          loading={asking.isRunning}
          disabled={!mayAsk}
          onClick={() => asking.run({ unitIds, ...(needsReason && reason && { reason }) })}
        >
          {t('ask.act', { count: found.length })}
        </Button>
      </Stack>
    </Sheet>
  );
}
