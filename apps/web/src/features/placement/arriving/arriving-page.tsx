import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AskedView, PlacementView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { CoordinationNav } from '../../../shared/ui/coordination-nav.js';
import { Gate } from '../../../shared/ui/gate.js';
import { Message } from '../../../shared/ui/message.js';
import classes from '../parts/parts.module.css';
import { acceptedOffersQuery, holdsQuery, placementsQuery } from '../parts/placement.query.js';
import { comingOf, otherHoldsOf } from './arriving.logic.js';
import { ComingCard } from './coming-card.js';
import { HoldCard } from './hold-card.js';
import { MissingChild } from './missing-child.js';
import { StayCard } from './stay-card.js';

/** Who is on the way to our beds, who keeps one of them, and who stays here now. */
export function ArrivingPage() {
  const t = useMessages('requests');
  const board = useBoard();
  const accepted = useQuery(acceptedOffersQuery(board));
  const stays = useQuery(placementsQuery(board));
  const missing = stays.data?.filter((stay) => stay.missingChild) ?? [];
  return (
    <div className={classes.page}>
      <CoordinationNav />
      <div>
        <Title order={1}>{t('arriving.title')}</Title>
        <Text c="dimmed">{t('arriving.lead')}</Text>
      </div>
      {missing.map((stay) => (
        <MissingChild key={stay.id} stay={stay} />
      ))}
      <Gate query={accepted} loading={t('arriving.loading')} failed={t('arriving.failed')}>
        {(offers) => <Coming accepted={offers} />}
      </Gate>
      <Title order={2}>{t('arriving.stays')}</Title>
      <Gate query={stays} loading={t('arriving.loadingStays')} failed={t('arriving.failedStays')}>
        {(all) => <Staying stays={all.filter((stay) => stay.departedAt === null)} />}
      </Gate>
    </div>
  );
}

function Coming({ accepted }: { readonly accepted: readonly AskedView[] }) {
  const t = useMessages('requests');
  const board = useBoard();
  const holds = useQuery(holdsQuery(board));
  const coming = comingOf(accepted, holds.data ?? []);
  return (
    <>
      <section aria-label={t('arriving.coming')}>
        {coming.length === 0 && <Message title={t('arriving.nobodyTitle')}>{t('arriving.nobody')}</Message>}
        <ul className={classes.cards}>
          {coming.map((one) => (
            <li key={one.offer.id}>
              <ComingCard coming={one} />
            </li>
          ))}
        </ul>
      </section>
      <Title order={2}>{t('arriving.holds')}</Title>
      <Gate query={holds} loading={t('arriving.loadingHolds')} failed={t('arriving.failedHolds')}>
        {(all) => {
          const others = otherHoldsOf(all, accepted);
          if (others.length === 0) return <Text c="dimmed">{t('arriving.noHolds')}</Text>;
          return (
            <ul className={classes.cards}>
              {others.map((hold) => (
                <li key={hold.id}>
                  <HoldCard hold={hold} />
                </li>
              ))}
            </ul>
          );
        }}
      </Gate>
    </>
  );
}

function Staying({ stays }: { readonly stays: readonly PlacementView[] }) {
  const t = useMessages('requests');
  if (stays.length === 0) return <Text c="dimmed">{t('arriving.noStays')}</Text>;
  return (
    <ul className={classes.cards}>
      {stays.map((stay) => (
        <li key={stay.id}>
          <StayCard stay={stay} />
        </li>
      ))}
    </ul>
  );
}
