import { Button, Text } from '@mantine/core';
import { IconCheck, IconPhoneIncoming } from '@tabler/icons-react';
import type { AskedView } from '@harborlight/contracts';
import { answerOffer } from '@harborlight/contracts/operations';
import type { DeclineCode, OfferAnswer } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { client } from '../../../shared/http/client.js';
import { DeclineChoice } from '../parts/decline-choice.js';
import { Failure } from '../../../shared/command/failure.js';
import classes from '../parts/parts.module.css';
import { useCommand } from '../../../shared/command/use-command.js';
import type { SentAnswer } from './asked.logic.js';

interface AnswerButtonsProps {
  readonly offer: AskedView;
  readonly onAnswered: (said: SentAnswer) => void;
}

interface OfferReply {
  readonly answer: OfferAnswer;
  readonly code?: DeclineCode;
}

/** Yes, maybe, or no for a reason: every answer is one tap. */
export function AnswerButtons({ offer, onAnswered }: AnswerButtonsProps) {
  const t = useMessages('requests');
  const { run, isRunning, input, failure } = useCommand(
    (answer: OfferReply, idempotencyKey) =>
      client.call(answerOffer, { params: { id: offer.id }, body: answer, idempotencyKey }),
    (came, { answer, code = null }) => answer !== 'maybe' && onAnswered({ offer, answer, code, came }),
  );
  const sends = ({ answer, code }: OfferReply) => input?.answer === answer && input.code === code;
  return (
    <div className={classes.answers}>
      <Button
        size="lg"
        color="teal.9"
        leftSection={<IconCheck size={22} aria-hidden />}
        loading={sends({ answer: 'accept' })}
        disabled={isRunning}
        onClick={() => run({ answer: 'accept' })}
      >
        {t('asked.yes')}
      </Button>
      {offer.state === 'maybe' ? (
        <Text fw={600} ta="center" role="status">
          {t('asked.maybeSaid')}
        </Text>
      ) : (
        <Button
          size="lg"
          variant="light"
          leftSection={<IconPhoneIncoming size={20} aria-hidden />}
          loading={sends({ answer: 'maybe' })}
          disabled={isRunning}
          onClick={() => run({ answer: 'maybe' })}
        >
          {t('asked.maybe')}
        </Button>
      )}
      <Text size="sm" fw={600} mt="xs">
        {t('asked.noBecause')}
      </Text>
      <DeclineChoice
        sending={input?.code}
        onChoose={(code) => !isRunning && run({ answer: 'decline', code })}
      />
      <Failure message={failure} />
    </div>
  );
}
