import { Button, Group, Text, Title } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import type { HoldView } from '@harborlight/contracts';
import { extendHold } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useNow } from '../../../shared/feed/use-now.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { client } from '../../../shared/http/client.js';
import { TelLink } from '../../../shared/ui/tel-link.js';
import { ArrivalActs } from '../parts/arrival-acts.js';
import { Failure } from '../../../shared/command/failure.js';
import { Card } from '../../../shared/ui/card.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { useCommand } from '../../../shared/command/use-command.js';
import type { Coming } from './arriving.logic.js';

/** One child on the way: when, to which bed, with whom to speak, and what became of it. */
export function ComingCard({ coming: { offer, hold } }: { readonly coming: Coming }) {
  const t = useMessages('requests');
  const unitName = useUnitName();
  const format = useFormat();
  const feed = useFeed();
  const { expectedAt, callBack, officer, agency, token } = offer;
  const late = useNow((nowMs) => expectedAt !== null && Date.parse(expectedAt) < nowMs);
  const holdUntil = hold?.until ?? offer.holdUntil;
  const name = unitName(offer.unitId);
  return (
    <Card tone={late ? 'alarm' : 'good'} aria-label={t('arriving.card', { unit: name, token })}>
      <div className={classes.head}>
        <Title order={2} size="h3">
          {name}
        </Title>
        <span className={classes.token}>{token}</span>
      </div>
      <div>
        <Text size="sm" c="dimmed">
          {t(offer.onTheWayAt === null ? 'arriving.expected' : 'arriving.onTheWay')}
        </Text>
        {expectedAt === null ? (
          <Text className={classes.clock}>{t('arriving.noTime')}</Text>
        ) : (
          <Group gap="sm" align="baseline">
            <Text className={classes.clock}>{format.when(expectedAt, feed.nowMs())}</Text>
            <Text>
              {late ? (
                <b>{t('arriving.late')}</b>
              ) : (
                <>
                  {t('arriving.in')} <Countdown until={expectedAt} />
                </>
              )}
            </Text>
          </Group>
        )}
      </div>
      <Text>
        {hold && <b>{hold.bed}. </b>}
        {holdUntil && t('arriving.heldUntil', { time: format.when(holdUntil, feed.nowMs()) })}
      </Text>
      <Text>{t('arriving.from', { officer, agency })}</Text>
      {callBack !== null && (
        <TelLink phone={callBack} variant="light">
          {t('callPerson', { name: officer, phone: callBack })}
        </TelLink>
      )}
      <ArrivalActs offerId={offer.id} token={token} asksForLeaving />
      {hold && hold.extensionsLeft > 0 && <Extend hold={hold} />}
    </Card>
  );
}

/** Keeps the bed longer, once. */
function Extend({ hold }: { readonly hold: HoldView }) {
  const t = useMessages('requests');
  const { run, isRunning, failure } = useCommand(() => client.call(extendHold, { params: { id: hold.id } }));
  return (
    <>
      <Button
        variant="subtle"
        leftSection={<IconClockPlus size={20} aria-hidden />}
        loading={isRunning}
        onClick={() => run(undefined)}
      >
        {t('hold.extend')}
      </Button>
      <Failure message={failure} />
    </>
  );
}
