import { Button, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { OfferView, RequestView } from '@harborlight/contracts';
import { withdrawOffer } from '@harborlight/contracts/operations';
import { isWaiting, type OfferState } from '@harborlight/domain';
import { declineText } from '@harborlight/messages';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Lasted } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useFeed, useLine } from '../../../shared/feed/feed-context.js';
import { client } from '../../../shared/http/client.js';
import { CallLink } from '../../../shared/intake/call-link.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { useNeeds } from '../need/use-needs.js';
import { Failure } from '../../../shared/command/failure.js';
import { Section } from '../../../shared/ui/section.js';
import { Tag } from '../../../shared/ui/tag.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';
import { LogCall } from './log-call.js';
import { byAsking } from './requests.logic.js';

const toneOf: Readonly<Record<OfferState, 'waits' | 'good' | undefined>> = {
  asked: 'waits',
  acknowledged: 'waits',
  maybe: 'waits',
  accepted: 'good',
  declined: undefined,
  withdrawn: undefined,
  arrived: 'good',
  'no-show': undefined,
  'turned-away': undefined,
};

interface OffersProps {
  readonly request: RequestView;
  readonly mayWrite: boolean;
}

/** Who was asked and what they said; the next best beds are one tap away. */
export function Offers({ request, mayWrite }: OffersProps) {
  const t = useMessages('requests');
  const { code } = useBoard();
  const child = useNeeds().needs.find(({ requestId }) => requestId === request.id)?.letter;
  const offers = byAsking(request.offers);
  const asksMore = request.state === 'open' && mayWrite && !offers.some(({ state }) => state === 'accepted');
  return (
    <Section title={t('request.offers')}>
      {offers.length === 0 && <Text c="dimmed">{t('requests.nobodyAsked')}</Text>}
      <ul className={classes.list}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <Offer offer={offer} mayWrite={mayWrite} />
          </li>
        ))}
      </ul>
      {asksMore && (
        <ButtonLink
          to="/boards/$code/find"
          params={{ code }}
          search={child ? { child } : {}}
          size="lg"
          variant={offers.some(isWaiting) ? 'light' : 'filled'}
          leftSection={<IconSearch size={20} aria-hidden />}
        >
          {t(offers.length === 0 ? 'requests.toFind' : 'request.nextBest')}
        </ButtonLink>
      )}
    </Section>
  );
}

function Offer({ offer, mayWrite }: { readonly offer: OfferView; readonly mayWrite: boolean }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const format = useFormat();
  const feed = useFeed();
  const line = useLine(offer.unitId);
  const waiting = isWaiting(offer);
  const withdrawing = useCommand(() => client.call(withdrawOffer, { params: { id: offer.id } }));
  const name = unitName(offer.unitId);
  const reason = offer.answer && declineText(codes, offer.answer);
  return (
    <>
      <div className={classes.head}>
        <Text fw={600}>{name}</Text>
        <Tag tone={toneOf[offer.state]}>{codes(`offerState.${offer.state}`)}</Tag>
      </div>
      {reason && <Text>{reason}</Text>}
      <Text size="sm" c="dimmed">
        {waiting ? (
          <>
            {t('request.askedSince')} <Lasted since={offer.askedAt} />
          </>
        ) : (
          t('request.askedAt', { time: format.when(offer.askedAt, feed.nowMs()) })
        )}
        {offer.answeredAt &&
          ` · ${t('request.answeredAt', { time: format.when(offer.answeredAt, feed.nowMs()) })}`}
      </Text>
      {waiting && mayWrite && (
        <div className={classes.acts}>
          {line && <CallLink line={line} />}
          <LogCall offer={offer} unit={name} />
          <Button
            variant="default"
            aria-label={t('request.withdrawFrom', { unit: name })}
            loading={withdrawing.isRunning}
            onClick={() => withdrawing.run(undefined)}
          >
            {t('request.withdraw')}
          </Button>
        </div>
      )}
      <Failure message={withdrawing.failure} />
    </>
  );
}
