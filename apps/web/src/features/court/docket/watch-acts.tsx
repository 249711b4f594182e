import { Button, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { WatchView } from '@harborlight/contracts';
import { confirmWatch, endWatch } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { client } from '../../../shared/http/client.js';
import { Failure } from '../../../shared/command/failure.js';
import { useCommand } from '../../../shared/command/use-command.js';
import { Confirm } from '../../../shared/ui/confirm.js';
import classes from './docket.module.css';

interface WatchActsProps {
  readonly watch: WatchView;
  /** The element that names the line of this watch. */
  readonly nameId: string;
}

/** Whom a watch of this agency tells, and the two things to do about it: say that it is still needed, or end it. */
export function WatchActs({ watch: { id, tells }, nameId }: WatchActsProps) {
  const t = useMessages('court');
  const { list } = useFormat();
  const [ending, setEnding] = useState(false);
  const confirmation = useCommand(() => client.call(confirmWatch, { params: { id } }));
  const end = useCommand(() => client.call(endWatch, { params: { id } }));
  // A button that is busy loses the focus: whoever pressed it goes on where it is said what came of it.
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (confirmation.isDone) said.current?.focus();
  }, [confirmation.isDone]);
  const busy = confirmation.isRunning || end.isRunning;
  return (
    <div className={classes.watch}>
      {tells.length > 0 && (
        <span className={classes.muted}>
          {t('docket.tells', { agencies: list(tells.map(({ name }) => name)) })}
        </span>
      )}
      <div className={classes.acts}>
        <Button
          variant="default"
          aria-describedby={nameId}
          loading={confirmation.isRunning}
          disabled={busy}
          onClick={() => confirmation.run(undefined)}
        >
          {t('docket.stillNeeded')}
        </Button>
        <Button
          variant="subtle"
          aria-describedby={nameId}
          loading={end.isRunning}
          disabled={busy}
          onClick={() => setEnding(true)}
        >
          {t('docket.end')}
        </Button>
      </div>
      <Failure message={confirmation.failure ?? end.failure} />
      <Text ref={said} tabIndex={-1} role="status" size="sm" className={classes.screenOnly}>
        {confirmation.isDone && t('docket.confirmed')}
      </Text>
      <Confirm
        opened={ending}
        title={t('docket.endTitle')}
        lead={t('docket.endLead')}
        act={t('docket.end')}
        cancel={t('docket.keep')}
        onAct={() => end.run(undefined)}
        onClose={() => setEnding(false)}
      />
    </div>
  );
}
