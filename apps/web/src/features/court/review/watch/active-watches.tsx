import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { WatchView } from '@harborlight/contracts';
import { confirmWatch, endWatch } from '@harborlight/contracts/operations';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { watchesQuery } from '../../../../shared/live-updates/live.query.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { Gate } from '../../../../shared/ui/gate.js';
import { headingIdOf } from '../answer/answer-section.js';
import classes from '../answer/answer.module.css';

interface ActiveWatchProps {
  readonly watch: WatchView;
  readonly onEnded: () => void;
}

function ActiveWatch({ watch, onEnded }: ActiveWatchProps) {
  const t = useMessages('review');
  const { momentWithZone, list } = useFormat();
  const confirming = useCommand((id: string) => client.call(confirmWatch, { params: { id } }));
  const ending = useCommand((id: string) => client.call(endWatch, { params: { id } }), onEnded);
  // A button that is busy loses the focus: whoever pressed it goes on where it is said what came of it.
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (confirming.isDone) said.current?.focus();
  }, [confirming.isDone]);
  const { id, setAt, expiresAt, confirmBy, tells, token, hitAt } = watch;
  const busy = confirming.isRunning || ending.isRunning;
  return (
    <li className={classes.clock}>
      {token && <b>{t('watch.request', { token })}</b>}
      <span>{t('watch.set', { time: momentWithZone(setAt), until: momentWithZone(expiresAt) })}</span>
      <span>
        {tells.length === 0
          ? t('watch.tellsYou')
          : t('watch.tells', { agencies: list(tells.map(({ name }) => name)) })}
      </span>
      {hitAt && <strong>{t('watch.hit', { time: momentWithZone(hitAt) })}</strong>}
      {confirmBy && <span>{t('watch.confirmBy', { time: momentWithZone(confirmBy) })}</span>}
      <Failure message={confirming.failure ?? ending.failure} />
      <div className={classes.acts}>
        {confirmBy && (
          <Button
            variant="default"
            loading={confirming.isRunning}
            disabled={busy}
            onClick={() => confirming.run(id)}
          >
            {t('watch.confirm')}
          </Button>
        )}
        <Button variant="subtle" loading={ending.isRunning} disabled={busy} onClick={() => ending.run(id)}>
          {t('watch.end')}
        </Button>
      </div>
      <p ref={said} tabIndex={-1} role="status" className={classes.nothing}>
        {confirming.isDone && t('watch.confirmed')}
      </p>
    </li>
  );
}

/** A watch that has ended is gone from the list, and with it the button that had the focus. */
const toTheHeading = () => document.getElementById(headingIdOf('watch'))?.focus();

/** The watches this person's agency has set and nobody has ended: what a page forgets, these remember. */
export function ActiveWatches() {
  const t = useMessages('review');
  const board = useBoard();
  const watches = useQuery(watchesQuery(board));
  return (
    <Gate query={watches} loading={t('watch.loading')} failed={t('watch.failed')}>
      {(all) => {
        const standing = all.filter(({ endedAt }) => endedAt === null);
        if (standing.length === 0) return null;
        return (
          <div>
            <h4 className={classes.listTitle}>{t('watch.stands')}</h4>
            <ul className={classes.cards}>
              {standing.map((watch) => (
                <ActiveWatch key={watch.id} watch={watch} onEnded={toTheHeading} />
              ))}
            </ul>
          </div>
        );
      }}
    </Gate>
  );
}
