import { Link } from '@tanstack/react-router';
import { useMessages } from '../messages/use-messages.js';
import { useRights } from '../session/session.js';
import { useBoard } from '../session/use-board.js';
import classes from './sub-nav.module.css';

const pages = [
  { name: 'open', to: '/boards/$code/open' },
  { name: 'asked', to: '/boards/$code/asked' },
  { name: 'arriving', to: '/boards/$code/arriving' },
  { name: 'calibration', to: '/boards/$code/calibration' },
  { name: 'policies', to: '/boards/$code/policies' },
] as const;

/** The pages of whoever looks after the whole board; nothing for anybody else. */
export function CoordinationNav() {
  const t = useMessages('app');
  const { id, code } = useBoard();
  if (!useRights().may('policy.write', { boardId: id })) return null;
  return (
    <nav aria-label={t('nav.coordination')} className={classes.nav}>
      {pages.map(({ name, to }) => (
        <Link key={name} to={to} params={{ code }} className={classes.page}>
          {t(`nav.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
