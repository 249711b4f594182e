import { Button, Text } from '@mantine/core';
import { IconLockCheck } from '@tabler/icons-react';
import type { HoldView } from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { Countdown } from '../../../../shared/format/countdown.js';
import { Failure } from '../../../../shared/command/failure.js';
import { CallButton } from '../ask/call-button.js';
import { useFinder } from '../finder-context.js';
import classes from './hold.module.css';

interface LiveHoldProps {
  readonly hold: HoldView;
  readonly line: Line;
}

/** The bed held for this need, and how long yet; before a shelter said yes, also the call to make, and the ways to keep or free it. */
export function LiveHold({ hold, line }: LiveHoldProps) {
  const t = useMessages('find');
  const { holding } = useFinder();
  return (
    <div className={classes.live} role="group" aria-label={t('hold.held')}>
      <Text component="p" className={classes.left}>
        <IconLockCheck size={20} aria-hidden />
        {t(`hold.${hold.kind}`, { bed: hold.bed })}
        <span className={classes.clock}>
          <Countdown until={hold.until} />
        </span>
      </Text>
      {hold.kind === 'soft' && <CallButton line={line} />}
      {hold.kind === 'soft' && (
        <div className={classes.acts}>
          <Button
            variant="default"
            aria-disabled={holding.changing}
            onClick={() => !holding.changing && holding.release(hold.id)}
          >
            {t('hold.release')}
          </Button>
          {hold.extensionsLeft > 0 && (
            <Button
              variant="default"
              aria-disabled={holding.changing}
              onClick={() => !holding.changing && holding.extend(hold.id)}
            >
              {t('hold.extend')}
            </Button>
          )}
        </div>
      )}
      <Failure message={holding.failure} />
    </div>
  );
}
