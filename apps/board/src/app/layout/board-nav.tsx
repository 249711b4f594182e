import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { useSoon } from '../../shared/ui/use-soon.js';
import classes from './frame.module.css';

/** The pages of a board that this person's roles open. */
export function BoardNav() {
  const { t } = useTranslation();
  const { id, code } = useBoard();
  const rights = useRights();
  const find = rights.holdsOn('hold.place', id);
  const shelter = rights.holdsOn('vacancy.write', id);
  const registry = rights.holdsOn('registry.write', id);
  const router = useRouter();
  // Staff whose line fails must still reach the page on which they count.
  useSoon(async () => {
    if (shelter) await router.preloadRoute({ to: '/boards/$code/shelter', params: { code } });
  });
  if (!find && !shelter && !registry) return null;
  const page = { params: { code }, className: classes.page };
  return (
    <nav aria-label={t('nav.label')} className={classes.nav}>
      <Link to="/boards/$code" {...page} activeOptions={{ exact: true, includeSearch: false }}>
        {t('nav.board')}
      </Link>
      {find && (
        <Link to="/boards/$code/find" {...page} activeOptions={{ includeSearch: false }}>
          {t('nav.find')}
        </Link>
      )}
      {shelter && (
        <Link to="/boards/$code/shelter" {...page}>
          {t('nav.shelter')}
        </Link>
      )}
      {registry && (
        <Link to="/boards/$code/registry" {...page}>
          {t('nav.registry')}
        </Link>
      )}
    </nav>
  );
}
