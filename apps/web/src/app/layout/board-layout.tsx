import { Outlet, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { FeedProvider } from '../../shared/feed/feed-context.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { BoardChoice } from './board-choice.js';
import { BoardNav } from './board-nav.js';
import { ConnectionPill } from './connection-pill.js';
import { Frame } from './frame.js';
import { StillRight } from './still-right.js';
import classes from './frame.module.css';

const OfferAlarm = lazy(() => import('./offer-alarm.js').then((module) => ({ default: module.OfferAlarm })));

/** The frame of a board's pages; below it the board is live. */
export function BoardLayout() {
  const t = useMessages('app');
  const { code } = useParams({ from: '/signed-in/boards/$code' });
  const { id, demonstration } = useBoard();
  const answering = useRights().agenciesWith('offer.answer', id);
  // Who may answer for the whole community is not woken in the place of a shelter.
  const ownShelter = answering !== 'everything' && answering.agencies.length > 0;
  return (
    <FeedProvider key={code} code={code}>
      <Frame
        banner={demonstration && <p className={classes.demonstration}>{t('demonstration')}</p>}
        place={<BoardChoice />}
        nav={<BoardNav />}
        tools={
          <>
            <StillRight />
            <ConnectionPill />
          </>
        }
      >
        <Outlet />
        <Suspense>{ownShelter && <OfferAlarm />}</Suspense>
      </Frame>
    </FeedProvider>
  );
}
