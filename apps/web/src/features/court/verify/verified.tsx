import { Alert, Title } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { ExhibitVerification } from '@harborlight/contracts';
import { clockOf } from '@harborlight/messages';
import { useLocale } from '../../../shared/locale/use-locale.js';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { answers, answersOf, verdictOf } from './verify.logic.js';
import { Facts } from '../../../shared/ui/facts.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './verify.module.css';

const marks = { good: IconCircleCheck, bad: IconCircleX, open: IconHelpCircle } as const;

/** The reader stands outside every board: times are told on the reader's own wall, with its zone. */
function useSayMoment(): (at: string) => string {
  return clockOf(useLocale(), undefined).fullMoment;
}

const colors = { good: 'green', bad: 'red', open: 'blue' } as const;

/** The one sentence for whoever reads or hears no more. */
export function Verdict({ found }: { readonly found: ExhibitVerification }) {
  const t = useMessages('court');
  const verdict = verdictOf(found);
  const Mark = marks[verdict];
  return (
    <Alert
      color={colors[verdict]}
      icon={<Mark aria-hidden />}
      classNames={{ title: classes.alertTitle }}
      title={t(`verify.verdict.${verdict}`)}
    >
      {t(`verify.verdictHelp.${verdict}`)}
    </Alert>
  );
}

/** What a verification found: three answers in words, then where the paper comes from. */
export function Verified({ found }: { readonly found: ExhibitVerification }) {
  const t = useMessages('court');
  const sayMoment = useSayMoment();
  const { chain } = found;
  return (
    <section className={classes.result} aria-labelledby="verified">
      <Title order={2} id="verified">
        {t('verify.found', { stamp: found.stamp })}
      </Title>
      {found.demonstration && <Message>{t('verify.demonstration')}</Message>}
      <ul className={classes.answers}>
        {answersOf(found).map((answer) => {
          const Mark = marks[answers[answer]];
          return (
            <li key={answer} data-answer={answers[answer]}>
              <Mark size={28} aria-hidden />
              <div>
                <strong>{t(`verify.answer.${answer}`)}</strong>
                <p>
                  {t(`verify.help.${answer}`, { seq: String(found.seq), firstBad: String(chain.firstBad) })}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      <Facts>
        <dt>{t('verify.board')}</dt>
        <dd>{found.boardName}</dd>
        <dt>{t('verify.agency')}</dt>
        <dd>{found.agency}</dd>
        <dt>{t('verify.madeAt')}</dt>
        <dd>{sayMoment(found.madeAt)}</dd>
        <dt>{t('verify.as')}</dt>
        <dd>{t(`verify.${found.as}`)}</dd>
        <dt>{t('verify.at')}</dt>
        <dd>{found.seq}</dd>
        <dt>{t('verify.hash')}</dt>
        <dd className={classes.hash}>{found.hash}</dd>
        <dt>{t('verify.checkedAt')}</dt>
        <dd>{sayMoment(chain.checkedAt)}</dd>
        <dt>{t('verify.head')}</dt>
        <dd className={classes.hash}>
          {chain.seq} · {chain.hash}
        </dd>
      </Facts>
    </section>
  );
}
