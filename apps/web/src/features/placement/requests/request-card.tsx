import { Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight, IconBedFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { RequestView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { Lasted } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useMe } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Card } from '../../../shared/ui/card.js';
import { Tag } from '../../../shared/ui/tag.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { byAsking, pressingOf, whoAsks } from './requests.logic.js';

const shownOffers = 4;

/** One request at a glance: how long it waits, what is held, who was asked, and what wants the officer. */
export function RequestCard({ request }: { readonly request: RequestView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const { code } = useBoard();
  const { userId } = useMe();
  const pressing = pressingOf(request);
  const { token, state, hold, offers } = request;
  return (
    <Card
      aria-label={t('requests.card', { token })}
      tone={pressing ? 'waits' : state === 'placed' ? 'good' : undefined}
    >
      <div className={classes.head}>
        <Title order={2} size="h3" className={`${classes.token} ${classes.link}`}>
          <Link to="/boards/$code/requests/$id" params={{ code, id: request.id }}>
            {token}
          </Link>
        </Title>
        <Waiting request={request} />
      </div>
      {request.officerId !== userId && (
        <Text size="sm" c="dimmed">
          {whoAsks(request)}
        </Text>
      )}
      {pressing && (
        <Tag tone="waits" icon={IconAlertTriangle}>
          {t(`pressing.${pressing}`)}
        </Tag>
      )}
      {hold && (
        <Text>
          <IconBedFilled size={18} aria-hidden style={{ verticalAlign: '-0.2em' }} /> {hold.bed},{' '}
          {unitName(hold.unitId)}: <Countdown until={hold.until} />
        </Text>
      )}
      {offers.length > 0 && (
        <ul className={classes.list} style={{ gap: '0.25rem' }}>
          {byAsking(offers)
            .slice(0, shownOffers)
            .map((offer) => (
              <li key={offer.id} style={{ border: 0, padding: 0 }}>
                <Text size="sm">
                  {unitName(offer.unitId)}: <b>{codes(`offerState.${offer.state}`)}</b>
                </Text>
              </li>
            ))}
        </ul>
      )}
      {offers.length === 0 && state === 'open' && (
        <Text size="sm" c="dimmed">
          {t('requests.nobodyAsked')}
        </Text>
      )}
      {state !== 'open' && <Text fw={600}>{codes(`requestState.${state}`)}</Text>}
      <Link
        to="/boards/$code/requests/$id"
        params={{ code, id: request.id }}
        className={`${classes.link} ${classes.tall}`}
        aria-label={t('requests.see', { token })}
        style={{ gap: 4, fontWeight: 600 }}
      >
        {t('requests.more')} <IconArrowRight size={18} aria-hidden />
      </Link>
    </Card>
  );
}

function Waiting({ request: { state, openedAt, endedAt } }: { readonly request: RequestView }) {
  const t = useMessages('requests');
  const format = useFormat();
  const feed = useFeed();
  return (
    <Text fw={600}>
      {state === 'open' || endedAt === null ? (
        <>
          {t('requests.waits')} <Lasted since={openedAt} />
        </>
      ) : (
        format.when(endedAt, feed.nowMs())
      )}
    </Text>
  );
}
