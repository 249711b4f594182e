import { Button } from '@mantine/core';
import { IconBell, IconBroadcast, IconBedOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFinder } from '../finder-context.js';
import { BroadcastSheet } from './broadcast-sheet.js';
import { NoBedSheet } from './no-bed-sheet.js';
import { WatchSheet } from './watch-sheet.js';
import { useWatchCommands } from './use-watch-commands.js';
import classes from './after.module.css';

/** What remains when none of the beds shown will do. */
export function AfterSearch() {
  const t = useMessages('find');
  const { results, agreed } = useFinder();
  const { live } = useWatchCommands();
  const [opened, setOpened] = useState<'watch' | 'broadcast' | 'no-bed' | null>(null);
  const close = () => setOpened(null);
  return (
    <section className={classes.after} aria-label={t('after.label')}>
      <Button
        variant="default"
        leftSection={<IconBell size={18} aria-hidden />}
        onClick={() => setOpened('watch')}
      >
        {t(live ? 'watch.isSet' : 'watch.act')}
      </Button>
      {agreed.broadcast && results.fits.length > 0 && (
        <Button
          variant="default"
          leftSection={<IconBroadcast size={18} aria-hidden />}
          onClick={() => setOpened('broadcast')}
        >
          {t('broadcast.act')}
        </Button>
      )}
      <Button
        variant="subtle"
        leftSection={<IconBedOff size={18} aria-hidden />}
        onClick={() => setOpened('no-bed')}
      >
        {t('noBed.act')}
      </Button>
      <WatchSheet opened={opened === 'watch'} onClose={close} />
      <BroadcastSheet opened={opened === 'broadcast'} onClose={close} />
      <NoBedSheet opened={opened === 'no-bed'} onClose={close} />
    </section>
  );
}
