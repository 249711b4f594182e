import { useState } from 'react';
import { Button } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import type { OfferView } from '@harborlight/contracts';
import { logCall } from '@harborlight/contracts/operations';
import { callResults, type CallResult, type DeclineCode } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { client } from '../../../shared/http/client.js';
import { Sheet } from '../../../shared/ui/sheet.js';
import { CodeChips } from '../parts/code-chips.js';
import { DeclineChoice } from '../parts/decline-choice.js';
import { Failure } from '../../../shared/command/failure.js';
import { useCommand } from '../../../shared/command/use-command.js';

interface CallInput {
  readonly result: CallResult;
  readonly code?: DeclineCode;
}

/** What a shelter that was asked here said on the phone instead. */
export function LogCall({ offer, unit }: { readonly offer: OfferView; readonly unit: string }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const [logging, setLogging] = useState<'result' | 'why-not' | null>(null);
  const close = () => setLogging(null);
  const { run, isRunning, input, failure } = useCommand(
    ({ result, code }: CallInput, idempotencyKey) =>
      client.call(logCall, {
        params: { id: offer.unitId },
        body: { result, ...(code && { code }), requestId: offer.requestId, leg: offer.leg === 2 ? 2 : 1 },
        idempotencyKey,
      }),
    close,
  );
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPhoneCheck size={20} aria-hidden />}
        aria-label={t('request.logCallOf', { unit })}
        onClick={() => setLogging('result')}
      >
        {t('request.logCall')}
      </Button>
      <Sheet title={t('request.logCallOf', { unit })} opened={logging !== null} onClose={close}>
        {logging === 'why-not' ? (
          <DeclineChoice
            sending={input?.code}
            onChoose={(code) => !isRunning && run({ result: 'declined', code })}
          />
        ) : (
          <CodeChips
            label={t('request.whatTheySaid')}
            codes={callResults}
            word={(code) => codes(`callResult.${code}`)}
            sending={input?.result}
            onChoose={(result) => (result === 'declined' ? setLogging('why-not') : run({ result }))}
          />
        )}
        <Failure message={failure} />
      </Sheet>
    </>
  );
}
