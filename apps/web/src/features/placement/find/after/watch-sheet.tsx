import { useState } from 'react';
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useFeed } from '../../../../shared/feed/feed-context.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useFinder } from '../finder-context.js';
import { usePolicy } from '../results/use-results.js';
import { useWatchCommands } from './use-watch-commands.js';
import classes from '../ask/ask.module.css';

export interface SheetState {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Sets a standing search, and says what of the need leaves the device for it. */
export function WatchSheet({ opened, onClose }: SheetState) {
  const t = useMessages('find');
  const { when } = useFormat();
  const { nowMs } = useFeed();
  const { needHoursAtMost } = usePolicy();
  const { watchHoldMinutes } = useFinder().agreed;
  const [holdAtOnce, setHoldAtOnce] = useState(true);
  const { live, set, change, end, busy, failure } = useWatchCommands();
  return (
    <Sheet title={t('watch.title')} opened={opened} onClose={onClose}>
      <Stack>
        {live ? (
          <>
            <Text>{t('watch.until', { time: when(live.expiresAt, nowMs()) })}</Text>
            <Failure message={failure} />
            <Button variant="default" loading={busy} onClick={() => change(live.id)}>
              {t('watch.change')}
            </Button>
            <Button variant="subtle" disabled={busy} onClick={() => end(live.id)}>
              {t('watch.end')}
            </Button>
          </>
        ) : (
          <>
            <Text>{t('watch.lead')}</Text>
            <p className={classes.sent}>{t('watch.sent', { hours: needHoursAtMost })}</p>
            <Checkbox
              label={t('watch.holdAtOnce', { minutes: watchHoldMinutes })}
              checked={holdAtOnce}
              onChange={({ currentTarget }) => setHoldAtOnce(currentTarget.checked)}
            />
            <Failure message={failure} />
            <Button loading={busy} onClick={() => set(holdAtOnce)}>
              {t('watch.act')}
            </Button>
          </>
        )}
      </Stack>
    </Sheet>
  );
}
