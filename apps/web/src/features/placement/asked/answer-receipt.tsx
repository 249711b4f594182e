import { Button, Group, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useRights } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import type { SentAnswer } from './asked.logic.js';

interface AnswerReceiptProps {
  readonly said: SentAnswer;
  readonly onPutAway: () => void;
}

/** What came of an answer: the bed that is held now, or what was changed on the board. */
export function AnswerReceipt({ said, onPutAway }: AnswerReceiptProps) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const format = useFormat();
  const feed = useFeed();
  const { code } = useBoard();
  const accepted = said.answer === 'accept';
  const { hold, corrected, mend } = said.came;
  return (
    <>
      <Group gap="xs" wrap="nowrap" align="flex-start" role="status">
        {accepted ? (
          <IconCircleCheck color="var(--hl-open)" aria-hidden style={{ flexShrink: 0 }} />
        ) : (
          <IconCircleX color="var(--hl-muted)" aria-hidden style={{ flexShrink: 0 }} />
        )}
        <div>
          <Text fw={600}>
            {accepted || !said.code
              ? t('asked.saidYes')
              : t('asked.saidNo', { reason: codes(`declineCode.${said.code}`) })}
          </Text>
          {hold && (
            <Text>
              {t('asked.heldUntil', { bed: hold.bed, time: format.when(hold.until, feed.nowMs()) })}
            </Text>
          )}
          {corrected && <Text>{t('asked.corrected')}</Text>}
        </div>
      </Group>
      {mend && <CriteriaCorrection unitId={mend.unitId} />}
      {accepted && (
        <ButtonLink to="/boards/$code/arriving" params={{ code }} variant="light">
          {t('asked.toArriving')}
        </ButtonLink>
      )}
      <Button variant="subtle" onClick={onPutAway}>
        {t('asked.putAway')}
      </Button>
    </>
  );
}

/** The shelter said no to what its own criteria say yes to. */
function CriteriaCorrection({ unitId }: { readonly unitId: string }) {
  const t = useMessages('requests');
  const { id, code } = useBoard();
  const mayWrite = useRights().holdsOn('registry.write', id);
  return (
    <div>
      <Text mb="xs">{t(mayWrite ? 'asked.mend' : 'asked.mendAsk')}</Text>
      {mayWrite && (
        <ButtonLink to="/boards/$code/registry" params={{ code }} search={{ unit: unitId }} variant="light">
          {t('asked.toRegistry')}
        </ButtonLink>
      )}
    </div>
  );
}
