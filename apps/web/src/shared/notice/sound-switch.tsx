import { Switch } from '@mantine/core';
import { useMessages } from '../messages/use-messages.js';
import { useSoundForOffers } from './notice.query.js';

/** Turns the sound for waiting offers on or off, for this person on every device. */
export function SoundSwitch() {
  const t = useMessages('app');
  const { known, wanted, want, failed } = useSoundForOffers();
  return (
    <Switch
      label={t('sound.label')}
      description={t('sound.help')}
      error={failed && t('sound.failed')}
      checked={wanted}
      disabled={!known}
      onChange={({ currentTarget: { checked } }) => want(checked)}
    />
  );
}
