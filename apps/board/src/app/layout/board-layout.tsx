import { Link, Outlet, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FeedProvider } from '../../shared/feed/feed-context.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { Frame } from './frame.js';

function BoardNav() {
  const { t } = useTranslation();
  const { id, code } = useBoard();
  const rights = useRights();
  return (
    <nav aria-label={t('nav.label')}>
      <Link to="/boards/$code" params={{ code }}>
        {t('nav.board')}
      </Link>
      {rights.holdsOn('vacancy.write', id) && (
        <Link to="/boards/$code/shelter" params={{ code }}>
          {t('nav.shelter')}
        </Link>
      )}
      {rights.holdsOn('registry.write', id) && (
        <Link to="/boards/$code/registry" params={{ code }}>
          {t('nav.registry')}
        </Link>
      )}
    </nav>
  );
}

/** The frame of a board's pages; below it the board is live. */
export function BoardLayout() {
  const { code } = useParams({ from: '/signed-in/boards/$code' });
  return (
    <FeedProvider key={code} code={code}>
      <Frame nav={<BoardNav />}>
        <Outlet />
      </Frame>
    </FeedProvider>
  );
}
