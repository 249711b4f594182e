import type { Permission } from '@harborlight/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, linkOptions, useRouter } from '@tanstack/react-router';
import { useMessages } from '../../shared/messages/use-messages.js';
import { waitingOffersQuery } from '../../shared/live-updates/asked.query.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { useSoon } from '../../shared/ui/use-soon.js';
import classes from './frame.module.css';

const pages = [
  { name: 'find', needs: 'request.write', to: '/boards/$code/find' },
  { name: 'requests', needs: 'request.write', to: '/boards/$code/requests' },
  { name: 'shelter', needs: 'vacancy.write', to: '/boards/$code/shelter' },
  { name: 'asked', needs: 'offer.answer', to: '/boards/$code/asked' },
  { name: 'arriving', needs: 'offer.answer', to: '/boards/$code/arriving' },
  { name: 'court', needs: 'review.write', to: '/boards/$code/review' },
  { name: 'coordination', needs: 'policy.write', to: '/boards/$code/open' },
  { name: 'registry', needs: 'registry.write', to: '/boards/$code/registry' },
] as const satisfies readonly { name: string; needs: Permission; to: string }[];

/** Whoever looks after the whole board finds these below its coordination. */
const partOfCoordination = new Set<string>(['requests', 'asked', 'arriving']);

/** The pages of a board that this person's roles open. */
export function BoardNav() {
  const t = useMessages('app');
  const { id, code } = useBoard();
  const rights = useRights();
  const everything = rights.may('policy.write', { boardId: id });
  const mine = pages.filter(
    ({ name, needs }) => rights.holdsOn(needs, id) && !(everything && partOfCoordination.has(name)),
  );
  const router = useRouter();
  // Staff whose line fails must still reach the page on which they count.
  useSoon(async () => {
    if (mine.some(({ name }) => name === 'shelter'))
      await router.preloadRoute({ to: '/boards/$code/shelter', params: { code } });
  });
  if (mine.length === 0) return null;
  const look = linkOptions({ to: '.', className: classes.page, activeOptions: { includeSearch: false } });
  return (
    <nav aria-label={t('nav.label')} className={classes.nav}>
      <Link
        {...look}
        to="/boards/$code"
        params={{ code }}
        activeOptions={{ exact: true, includeSearch: false }}
      >
        {t('nav.board')}
      </Link>
      {mine.map(({ name, to }) => (
        <Link key={name} {...look} to={to} params={{ code }}>
          {t(`nav.${name}`)}
          {name === 'asked' && <Waiting />}
        </Link>
      ))}
    </nav>
  );
}

/** How many wait for an answer. */
function Waiting() {
  const t = useMessages('app');
  const { data: offers = [] } = useQuery(waitingOffersQuery(useBoard()));
  if (offers.length === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{offers.length}</span>
      <span className={classes.spoken}>{t('nav.waiting', { count: offers.length })}</span>
    </span>
  );
}
