import { IconClockQuestion } from '@tabler/icons-react';
import { Link, useMatch } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart } from '../../shared/feed/feed-context.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { awaitingAttestation } from './still-right.logic.js';
import classes from './frame.module.css';

/** Asks staff, and only staff, about the units of their own agency, on pages that do not ask or save by themselves. */
export function StillRight() {
  const t = useMessages('app');
  const { id, code } = useBoard();
  const reach = useRights().agenciesWith('vacancy.write', id);
  const count = useFeedPart(({ lines }) =>
    reach === 'everything' ? 0 : awaitingAttestation(lines.values(), reach.agencies),
  );
  const onBoard = useMatch({ from: '/signed-in/boards/$code/', shouldThrow: false }) !== undefined;
  if (count === 0 || !onBoard) return null;
  return (
    <Link to="/boards/$code/shelter" params={{ code }} className={classes.ask}>
      <IconClockQuestion size={18} aria-hidden="true" />
      {t('stillRight', { count })}
    </Link>
  );
}
