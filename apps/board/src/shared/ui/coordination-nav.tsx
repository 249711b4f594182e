import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useBoard } from '../session/use-board.js';
import classes from './coordination-nav.module.css';

const pages = [
  { name: 'open', to: '/boards/$code/open' },
  { name: 'calibration', to: '/boards/$code/calibration' },
  { name: 'policies', to: '/boards/$code/policies' },
] as const;

/** The pages of whoever keeps the board for the community. */
export function CoordinationNav() {
  const { t } = useTranslation();
  const { code } = useBoard();
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
