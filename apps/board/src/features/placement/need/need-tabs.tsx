import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useBoard } from '../../../shared/session/use-board.js';
import { mostNeeds, type StoredNeed } from './need-store.js';
import classes from './need.module.css';

interface NeedTabsProps {
  readonly needs: readonly StoredNeed[];
  /** The letter of the need shown, or `new`. */
  readonly shown: string;
}

/** One tab for each child somebody searches for. */
export function NeedTabs({ needs, shown }: NeedTabsProps) {
  const { t } = useTranslation('find');
  const { code } = useBoard();
  if (needs.length === 0) return null;
  const tab = (child: string) => ({
    to: '/boards/$code/find' as const,
    params: { code },
    search: { child },
    replace: true,
    className: classes.tab,
    'aria-current': child === shown ? ('page' as const) : undefined,
  });
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      {needs.map(({ id, letter, draft }) => (
        <Link key={id} {...tab(letter)}>
          {t('tabs.child', { letter })}
          {draft.sleeper !== null && draft.age !== null && (
            <span className={classes.tabNote}>
              {t(`sleeper.${draft.sleeper}`)}, {draft.age}
            </span>
          )}
        </Link>
      ))}
      {needs.length < mostNeeds && (
        <Link {...tab('new')}>
          <IconPlus size={18} aria-hidden />
          {t('tabs.another')}
        </Link>
      )}
    </nav>
  );
}
