import { useState } from 'react';
import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { AnswerView } from '@harborlight/contracts';
import {
  callResults,
  callResultWords,
  type CallResult,
  type DeclineCode,
  type Line,
} from '@harborlight/domain';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { requestOf } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { CodeChips } from '../../parts/code-chips.js';
import { DeclineChoice } from '../../parts/decline-choice.js';
import { Failure } from '../../../../shared/telling/failure.js';
import { useTelling } from '../../../../shared/telling/use-telling.js';
import { useFinder } from '../finder-context.js';

interface Said {
  readonly result: CallResult;
  readonly code?: DeclineCode;
}

/** What the shelter said on the phone, in one tap; a no in two, with its reason. */
export function CallAnswer({ line }: { readonly line: Line }) {
  const { t } = useTranslation('find');
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend } = useCallBack();
  const { stored, call } = useFinder();
  const [declining, setDeclining] = useState(false);
  const telling = useTelling(
    async (said: Said, attempt) => {
      const requestId = await requestOf(store, stored.id, { board: board.code, ...toSend });
      return http.post<AnswerView>(apiPaths.calls(line.unitId), { ...said, requestId }, attempt);
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
          sending={telling.said?.code}
          onChoose={(code) => telling.tell({ result: 'declined', code })}
        />
      ) : (
        <CodeChips
          label={t('call.whatTheySaid', { unit: line.unit })}
          codes={callResults}
          words={callResultWords}
          sending={telling.said?.result}
          onChoose={(result) => (result === 'declined' ? setDeclining(true) : telling.tell({ result }))}
        />
      )}
      <Failure said={telling.failure} />
      <Button variant="subtle" onClick={() => (declining ? setDeclining(false) : call(null))}>
        {t(declining ? 'call.back' : 'call.nothing')}
      </Button>
    </Stack>
  );
}
