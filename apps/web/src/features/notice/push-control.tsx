import { Alert, Button, Text } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { usePush } from './use-push.js';
import { Loading } from '../../shared/ui/loading.js';

/** Turns push messages to this very browser on or off. */
export function PushControl() {
  const t = useMessages('notice');
  const { state, turn, turning, failed } = usePush();
  if (state === undefined) return <Loading label={t('push.title')} shape="line" />;
  const on = state === 'on';
  return (
    <>
      <Text role="status">{t(`push.${state}`)}</Text>
      {(on || state === 'off') && (
        <Button
          variant={on ? 'default' : 'filled'}
          leftSection={on ? <IconBellOff size={20} aria-hidden /> : <IconBell size={20} aria-hidden />}
          loading={turning}
          onClick={() => turn(!on)}
          style={{ justifySelf: 'start' }}
        >
          {t(on ? 'push.turnOff' : 'push.turnOn')}
        </Button>
      )}
      {failed && (
        <Alert color="red" role="alert">
          {t('push.failed')}
        </Alert>
      )}
    </>
  );
}
