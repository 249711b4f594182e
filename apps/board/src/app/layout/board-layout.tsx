import { Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FeedProvider } from '../../shared/feed/feed-context.js';
import { useBoard } from '../../shared/session/use-board.js';
import { BoardChoice } from './board-choice.js';
import { BoardNav } from './board-nav.js';
import { ConnectionPill } from './connection-pill.js';
import { Frame } from './frame.js';
import { StillRight } from './still-right.js';
import classes from './frame.module.css';

/** The frame of a board's pages; below it the board is live. */
export function BoardLayout() {
  const { t } = useTranslation();
  const { code } = useParams({ from: '/signed-in/boards/$code' });
  const { demonstration } = useBoard();
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
      </Frame>
    </FeedProvider>
  );
}
