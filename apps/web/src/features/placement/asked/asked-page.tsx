import { useState } from 'react';
import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { AskedView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { waitingOffersQuery } from '../../../shared/live-updates/asked.query.js';
import { SoundSwitch } from '../../../shared/notice/sound-switch.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { CoordinationNav } from '../../../shared/ui/coordination-nav.js';
import { Gate } from '../../../shared/ui/gate.js';
import { Message } from '../../../shared/ui/message.js';
import classes from '../parts/parts.module.css';
import { AskedCard } from './asked-card.js';
import { cardsOf, isGone, type AskedItem, type SentAnswer } from './asked.logic.js';

/** Shelters answer here who asks them for a bed, in two taps. */
export function AskedPage() {
  const t = useMessages('requests');
  const board = useBoard();
  const waiting = useQuery(waitingOffersQuery(board));
  return (
    <div className={classes.page}>
      <CoordinationNav />
      <div>
        <Title order={1}>{t('asked.title')}</Title>
        <Text c="dimmed">{t('asked.lead')}</Text>
      </div>
      <SoundSwitch />
      <Gate query={waiting} loading={t('asked.loading')} failed={t('asked.failed')}>
        {(offers) => <Cards waiting={offers} />}
      </Gate>
    </div>
  );
}

function Cards({ waiting }: { readonly waiting: readonly AskedView[] }) {
  const t = useMessages('requests');
  const { offer: led } = useSearch({ from: '/signed-in/boards/$code/asked' });
  const [said, setSaid] = useState<ReadonlyMap<string, SentAnswer>>(new Map());
  const isLed = ({ offer }: AskedItem) => offer.id === led;
  // What a notice led to is answered without a search for it, on a phone too.
  const cards = cardsOf(waiting, said).toSorted((a, b) => Number(isLed(b)) - Number(isLed(a)));
  const putAway = (offerId: string) =>
    setSaid((before) => new Map([...before].filter(([id]) => id !== offerId)));
  return (
    <>
      {isGone(led, cards) && !said.has(led ?? '') && <Message>{t('asked.gone')}</Message>}
      {cards.length === 0 && <Message title={t('asked.noneTitle')}>{t('asked.none')}</Message>}
      <ul className={classes.cards}>
        {cards.map((card) => (
          <li key={card.offer.id}>
            <AskedCard
              card={card}
              led={isLed(card)}
              onAnswered={(what) => setSaid((before) => new Map(before).set(what.offer.id, what))}
              onPutAway={() => putAway(card.offer.id)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
