import { useState } from 'react';
import { Button, Group, Text } from '@mantine/core';
import { IconCar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { HandOverView, OfferView } from '@harborlight/contracts';
import { settleArrival } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { useSayMinutes } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Gate } from '../../../shared/ui/gate.js';
import { TelLink } from '../../../shared/ui/tel-link.js';
import { ArrivalActs } from '../parts/arrival-acts.js';
import { Failure } from '../../../shared/command/failure.js';
import { Section } from '../../../shared/ui/section.js';
import { Facts } from '../../../shared/ui/facts.js';
import { handOverQuery } from '../parts/placement.query.js';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';

interface HandOverProps {
  readonly offer: OfferView;
  readonly token: string;
  readonly mayWrite: boolean;
}

/** A shelter said yes: everything the officer needs on the way there. */
export function HandOver({ offer, token, mayWrite }: HandOverProps) {
  const t = useMessages('requests');
  const board = useBoard();
  const unitName = useUnitName();
  const handOver = useQuery(handOverQuery(board, offer.id));
  return (
    <Section title={t('handOver.title', { unit: unitName(offer.unitId) })} tone="good">
      <Gate query={handOver} loading={t('handOver.loading')} failed={t('handOver.failed')}>
        {(found) => <HandOverFacts handOver={found} />}
      </Gate>
      {mayWrite && (
        <>
          <OnTheWay offer={offer} />
          <ArrivalActs offerId={offer.id} token={token} />
        </>
      )}
    </Section>
  );
}

function HandOverFacts({ handOver }: { readonly handOver: HandOverView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const format = useFormat();
  const feed = useFeed();
  const { intakePhone, meetingPoint, papersAtDoor, transport, bed, expectedAt, holdUntil } = handOver;
  return (
    <>
      {intakePhone === null ? (
        <Text>{t('handOver.noPhone')}</Text>
      ) : (
        <TelLink phone={intakePhone}>{t('handOver.call', { phone: intakePhone })}</TelLink>
      )}
      <Facts>
        <dt>{t('handOver.bed')}</dt>
        <dd>{bed}</dd>
        <dt>{t('handOver.meet')}</dt>
        <dd>{meetingPoint ? codes(`meetingPoint.${meetingPoint}`) : t('handOver.askWhere')}</dd>
        <dt>{t('handOver.papers')}</dt>
        <dd>
          {papersAtDoor.length === 0
            ? t('handOver.noPapers')
            : format.list(papersAtDoor.map((paper) => codes(`paperAtDoor.${paper}`)))}
        </dd>
        <dt>{t('handOver.transport')}</dt>
        <dd>{codes(`transport.${transport}`)}</dd>
        <dt>{t('handOver.expected')}</dt>
        <dd>{expectedAt ? format.when(expectedAt, feed.nowMs()) : t('arriving.noTime')}</dd>
        <dt>{t('handOver.heldUntil')}</dt>
        <dd>
          {format.when(holdUntil, feed.nowMs())} (<Countdown until={holdUntil} />)
        </dd>
      </Facts>
      <Text size="sm" c="dimmed">
        {t('handOver.noAddress')}
      </Text>
    </>
  );
}

const etaChoices = [15, 30, 45, 60, 90, 120] as const;

/** Says that the child is on the way, and how long it will take. */
function OnTheWay({ offer }: { readonly offer: OfferView }) {
  const t = useMessages('requests');
  const sayMinutes = useSayMinutes();
  const [choosing, setChoosing] = useState(false);
  const { run, isRunning, input, failure } = useCommand(
    (etaMinutes: number) =>
      client.call(settleArrival, { params: { id: offer.id }, body: { outcome: 'on-the-way', etaMinutes } }),
    () => setChoosing(false),
  );
  return (
    <>
      {choosing ? (
        <div role="group" aria-label={t('handOver.howLong')}>
          <Text fw={600} size="sm" mb={6}>
            {t('handOver.howLong')}
          </Text>
          <Group gap="xs">
            {etaChoices.map((minutes) => (
              <Button
                key={minutes}
                variant="default"
                loading={input === minutes}
                disabled={isRunning}
                onClick={() => run(minutes)}
              >
                {sayMinutes(minutes)}
              </Button>
            ))}
          </Group>
        </div>
      ) : (
        <Button
          variant="light"
          leftSection={<IconCar size={20} aria-hidden />}
          onClick={() => setChoosing(true)}
        >
          {t(offer.onTheWayAt === null ? 'handOver.onTheWay' : 'handOver.newTime')}
        </Button>
      )}
      <Failure message={failure} />
    </>
  );
}
