import type { Permission } from '@harborlight/domain';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import classes from '../../shared/ui/sub-nav.module.css';

const pages = [
  { name: 'review', needs: 'review.write', to: '/boards/$code/review' },
  { name: 'docket', needs: 'docket.read', to: '/boards/$code/docket' },
  { name: 'packs', needs: 'policy.read', to: '/boards/$code/packs' },
] as const satisfies readonly { name: string; needs: Permission; to: string }[];

/** The pages of the court that this person's roles open, and the one that is open to everybody. */
export function CourtNav() {
  const t = useMessages('court');
  const { id, code } = useBoard();
  const rights = useRights();
  return (
    <nav aria-label={t('nav.label')} className={classes.nav}>
      {pages
        .filter(({ needs }) => rights.holdsOn(needs, id))
        .map(({ name, to }) => (
          <Link key={name} to={to} params={{ code }} className={classes.page}>
            {t(`nav.${name}`)}
          </Link>
        ))}
      <Link to="/verify" className={classes.page}>
        {t('nav.verify')}
      </Link>
    </nav>
  );
}
