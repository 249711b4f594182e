import { Button, Group, Loader, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCloudOff } from '@tabler/icons-react';
import type { Instant } from '@harborlight/domain';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import type { UnitChanging } from './use-unit-change.js';
import { useSayChange } from './use-say-change.js';
import classes from './shelter.module.css';

interface DeliveryBarProps {
  readonly changing: UnitChanging;
  readonly now: Instant;
  /** Sends the kept change as a new one. */
  readonly onSendAnyway: () => void;
}

/** Says whether the newest change of the unit reached the server, and what can be done about it. */
export function DeliveryBar({ changing, now, onSendAnyway }: DeliveryBarProps) {
  return (
    <div className={classes.delivery} role="status" data-phase={changing.delivery.phase}>
      {changing.delivery.phase !== 'rest' && (
        <Told changing={changing} now={now} onSendAnyway={onSendAnyway} />
      )}
    </div>
  );
}

function Told({ changing, now, onSendAnyway }: DeliveryBarProps) {
  const t = useMessages('shelter');
  const refusals = useMessages('refusals');
  const format = useFormat();
  const sayChange = useSayChange();
  const { delivery, undo, tryAgain, forget } = changing;
  switch (delivery.phase) {
    case 'rest':
      return null;
    case 'sending':
      return (
        <Group gap="xs">
          <Loader size="xs" aria-hidden />
          <Text size="sm">{t('delivery.sending')}</Text>
        </Group>
      );
    case 'saved': {
      const { sent, at } = delivery;
      const said = sent.undoing ? 'delivery.undone' : 'delivery.saved';
      return (
        <Group gap="xs" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <IconCircleCheck size={20} color="var(--hl-open)" aria-hidden />
            <Text size="sm">{t(said, { time: format.when(at, Date.parse(now)) })}</Text>
          </Group>
          {delivery.undo && (
            <Button
              variant="subtle"
              px="sm"
              aria-label={t('delivery.undoThis', { change: sayChange(sent.change) })}
              onClick={undo}
            >
              {t('delivery.undo')}
            </Button>
          )}
        </Group>
      );
    }
    case 'unsent':
      return (
        <div>
          <Group gap="xs" pt={8} wrap="nowrap" align="flex-start">
            <IconCloudOff size={20} aria-hidden />
            <Text size="sm" fw={600}>
              {sayChange(delivery.sent.change)}. {t(`delivery.${delivery.why}`)}
            </Text>
          </Group>
          <Group gap="xs" py={4}>
            <Button onClick={tryAgain}>{t('delivery.again')}</Button>
            <Button variant="subtle" onClick={forget}>
              {t('delivery.forget')}
            </Button>
          </Group>
        </div>
      );
    case 'overtaken':
      return (
        <div>
          <Text size="sm" pt={8}>
            <b>{sayChange(delivery.sent.change)}.</b> {t('delivery.overtaken')}
          </Text>
          <Group gap="xs" py={4}>
            <Button onClick={forget}>{t('delivery.itIsThere')}</Button>
            <Button variant="subtle" onClick={onSendAnyway}>
              {t('delivery.sendAnyway')}
            </Button>
          </Group>
        </div>
      );
    case 'refused':
      return (
        <Group gap="xs" py={4} wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={20} aria-hidden style={{ flexShrink: 0, marginTop: 4 }} />
          <Text size="sm" style={{ flexGrow: 1 }}>
            <b>{t('delivery.refused')}</b>{' '}
            {delivery.codes.map((code) => refusals(refusalKey(code))).join(' ')}
          </Text>
          <Button px="sm" variant="subtle" style={{ flexShrink: 0 }} onClick={forget}>
            {t('delivery.understood')}
          </Button>
        </Group>
      );
  }
}
