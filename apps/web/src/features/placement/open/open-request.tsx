import { Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { RequestView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useLines } from '../../../shared/feed/feed-context.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { Lasted } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { TelLink } from '../../../shared/ui/tel-link.js';
import { Card } from '../../../shared/ui/card.js';
import { Facts } from '../../../shared/ui/facts.js';
import { Tag } from '../../../shared/ui/tag.js';
import classes from '../parts/parts.module.css';
import { rungsOf, whoAsks } from '../requests/requests.logic.js';
import { missingClasses, progressOf, type RequestProgress } from './open.logic.js';

const toneOf: Readonly<Record<RequestProgress, 'waits' | 'good' | 'alarm'>> = {
  none: 'waits',
  asked: 'waits',
  waiting: 'waits',
  accepted: 'good',
  refused: 'alarm',
};

/** One open request: how long it waits, what was tried without a yes, and who is told next. */
export function OpenRequest({ request }: { readonly request: RequestView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const format = useFormat();
  const lines = useLines();
  const { code } = useBoard();
  const standing = progressOf(request);
  const missing = missingClasses(request, lines);
  const next = rungsOf(request).find(({ is }) => is === 'next');
  const { token, officer, callBack } = request;
  return (
    <Card
      aria-label={t('requests.card', { token })}
      tone={standing === 'accepted' ? 'good' : standing === 'refused' ? 'alarm' : undefined}
    >
      <div className={classes.head}>
        <Title order={2} size="h3" className={`${classes.token} ${classes.link}`}>
          <Link to="/boards/$code/requests/$id" params={{ code, id: request.id }} className={classes.tall}>
            {token}
          </Link>
        </Title>
        <span className={classes.clock}>
          <Lasted since={request.openedAt} />
        </span>
      </div>
      <Tag tone={toneOf[standing]}>{t(`open.said.${standing}`)}</Tag>
      <Facts>
        <dt>{t('open.who')}</dt>
        <dd>{whoAsks(request)}</dd>
        <dt>{t('open.tried')}</dt>
        <dd>
          {missing.length === 0
            ? t('open.notTried')
            : format.list(missing.map((one) => codes(`facilityClass.${one}`)))}
        </dd>
        <dt>{t('open.next')}</dt>
        <dd>
          {next ? (
            <>
              {codes(`ladderRung.${next.step.rung}`)} (<Countdown until={next.at} />)
            </>
          ) : (
            t('open.nothingNext')
          )}
        </dd>
      </Facts>
      {callBack === null ? (
        <Text size="sm" c="dimmed">
          {t('open.noCallBack')}
        </Text>
      ) : (
        <TelLink phone={callBack} variant="light">
          {t('callPerson', { name: officer, phone: callBack })}
        </TelLink>
      )}
    </Card>
  );
}
