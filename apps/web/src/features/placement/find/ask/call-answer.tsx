import { useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { logCall } from '@harborlight/contracts/operations';
import { callResults, type CallResult, type DeclineCode, type Line } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { ensureRequest } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { CodeChips } from '../../parts/code-chips.js';
import { DeclineChoice } from '../../parts/decline-choice.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { useFinder } from '../finder-context.js';

interface CallInput {
  readonly result: CallResult;
  readonly code?: DeclineCode;
}

/** What the shelter said on the phone, in one tap; a no in two, with its reason. */
export function CallAnswer({ line }: { readonly line: Line }) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend } = useCallBack();
  const { stored, call } = useFinder();
  const [declining, setDeclining] = useState(false);
  const command = useCommand(
    async (said: CallInput, idempotencyKey) => {
      const requestId = await ensureRequest(store, stored.id, { board: board.code, ...toSend });
      return client.call(logCall, {
        params: { id: line.unitId },
        body: { ...said, requestId },
        idempotencyKey,
      });
    },
    ({ corrected }) => {
      notifications.show({ message: t(corrected ? 'call.loggedAndCorrected' : 'call.logged') });
      call(null);
    },
  );
  return (
    <Stack gap="sm" w="100%">
      {declining ? (
        <DeclineChoice
          sending={command.input?.code}
          onChoose={(code) => command.run({ result: 'declined', code })}
        />
      ) : (
        <CodeChips
          label={t('call.whatTheySaid', { unit: line.unit })}
          codes={callResults}
          word={(code) => codes(`callResult.${code}`)}
          sending={command.input?.result}
          onChoose={(result) => (result === 'declined' ? setDeclining(true) : command.run({ result }))}
        />
      )}
      <Failure message={command.failure} />
      <Button variant="subtle" onClick={() => (declining ? setDeclining(false) : call(null))}>
        {t(declining ? 'call.back' : 'call.nothing')}
      </Button>
    </Stack>
  );
}
