import { Button, Text } from '@mantine/core';
import { IconCheck, IconPhoneIncoming } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AnswerView, AskedView } from '@harborlight/contracts';
import type { DeclineCode, OfferAnswer } from '@harborlight/domain';
import { http } from '../../../shared/http/http.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';
import { DeclineChoice } from '../parts/decline-choice.js';
import { Failure } from '../../../shared/telling/failure.js';
import classes from '../parts/parts.module.css';
import { useTelling } from '../../../shared/telling/use-telling.js';
import type { Said } from './asked.logic.js';

interface AnswerButtonsProps {
  readonly offer: AskedView;
  readonly onSaid: (said: Said) => void;
}

interface Answer {
  readonly answer: OfferAnswer;
  readonly code?: DeclineCode;
}

/** Yes, maybe, or no for a reason: every answer is one tap. */
export function AnswerButtons({ offer, onSaid }: AnswerButtonsProps) {
  const { t } = useTranslation('desk');
  const { tell, telling, said, failure } = useTelling(
    (answer: Answer, attempt) => http.post<AnswerView>(apiPaths.offerAnswer(offer.id), answer, attempt),
    (came, { answer, code = null }) => answer !== 'maybe' && onSaid({ offer, answer, code, came }),
  );
  const sends = ({ answer, code }: Answer) => said?.answer === answer && said.code === code;
  return (
    <div className={classes.answers}>
      <Button
        size="lg"
        color="teal.9"
        leftSection={<IconCheck size={22} aria-hidden />}
        loading={sends({ answer: 'accept' })}
        disabled={telling}
        onClick={() => tell({ answer: 'accept' })}
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
          disabled={telling}
          onClick={() => tell({ answer: 'maybe' })}
        >
          {t('asked.maybe')}
        </Button>
      )}
      <Text size="sm" fw={600} mt="xs">
        {t('asked.noBecause')}
      </Text>
      <DeclineChoice
        sending={said?.code}
        onChoose={(code) => !telling && tell({ answer: 'decline', code })}
      />
      <Failure said={failure} />
    </div>
  );
}
