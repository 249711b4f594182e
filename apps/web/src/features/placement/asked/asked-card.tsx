import { useEffect, useEffectEvent, useRef } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import type { AskedView } from '@harborlight/contracts';
import { acknowledgeOffer } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { client } from '../../../shared/http/client.js';
import { Age } from '../../../shared/format/age.js';
import { TelLink } from '../../../shared/ui/tel-link.js';
import { Failure } from '../../../shared/command/failure.js';
import { Card } from '../../../shared/ui/card.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';
import { AnswerButtons } from './answer-buttons.js';
import { AnswerReceipt } from './answer-receipt.js';
import type { AskedItem, SentAnswer } from './asked.logic.js';
import { NeedFacts } from './need-facts.js';

interface AskedCardProps {
  readonly card: AskedItem;
  /** A notice led here: the offer is opened without another tap. */
  readonly led: boolean;
  readonly onAnswered: (said: SentAnswer) => void;
  readonly onPutAway: () => void;
}

/** One offer: who asks, what the child needs, and the answers. */
export function AskedCard({ card, led, onAnswered, onPutAway }: AskedCardProps) {
  const t = useMessages('requests');
  const unitName = useUnitName();
  const { offer } = card;
  const opening = useCommand(() => client.call(acknowledgeOffer, { params: { id: offer.id } }));
  const openLed = useEffectEvent(() => {
    if (card.kind === 'closed') opening.run(undefined);
  });
  useEffect(() => {
    if (led) openLed();
  }, [led]);

  const article = useRef<HTMLElement>(null);
  const shown = useRef(card.kind);
  useEffect(() => {
    if (shown.current === card.kind) return;
    shown.current = card.kind;
    // The button that was tapped is gone: a keyboard or a screen reader goes on at the card, and is never taken away.
    if (document.activeElement === document.body) article.current?.focus({ preventScroll: true });
  }, [card.kind]);

  const name = unitName(offer.unitId);
  return (
    <Card
      ref={article}
      tabIndex={-1}
      aria-label={t('asked.card', { unit: name, token: offer.token })}
      tone={card.kind === 'said' ? undefined : 'waits'}
    >
      <div className={classes.head}>
        <Title order={2} size="h3">
          {name}
        </Title>
        <Text size="sm" c="dimmed">
          <span className={classes.token}>{offer.token}</span> · <Age at={offer.askedAt} />
        </Text>
      </div>
      {card.kind === 'closed' && (
        <>
          <Text>{t('asked.asks', { officer: offer.officer, agency: offer.agency })}</Text>
          <Button
            size="lg"
            leftSection={<IconBell size={20} aria-hidden />}
            loading={opening.isRunning}
            onClick={() => opening.run(undefined)}
          >
            {t('asked.open')}
          </Button>
          <Failure message={opening.failure} />
        </>
      )}
      {card.kind === 'open' && (
        <>
          <NeedFacts need={offer.need} />
          <WhoAsks offer={offer} />
          <AnswerButtons offer={offer} onAnswered={onAnswered} />
        </>
      )}
      {card.kind === 'said' && <AnswerReceipt said={card.said} onPutAway={onPutAway} />}
    </Card>
  );
}

function WhoAsks({ offer: { officer, agency, callBack } }: { readonly offer: AskedView }) {
  const t = useMessages('requests');
  return (
    <div>
      <Text mb={callBack === null ? 0 : 'xs'}>{t('asked.asks', { officer, agency })}</Text>
      {callBack !== null && (
        <TelLink phone={callBack} variant="light" fullWidth>
          {t('callPerson', { name: officer, phone: callBack })}
        </TelLink>
      )}
    </div>
  );
}
