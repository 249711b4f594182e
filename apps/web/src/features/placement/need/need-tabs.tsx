import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconLockCheck, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useEachSecond } from '../../../shared/feed/use-now.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { liveHoldOf } from '../parts/hold.logic.js';
import { holdsQuery } from '../parts/placement.query.js';
import { mostNeeds, type StoredNeed } from './need-store.js';
import classes from './need-panel.module.css';

interface NeedTabsProps {
  readonly needs: readonly StoredNeed[];
  /** The letter of the need shown. */
  readonly shown: string | undefined;
  readonly onAnother: () => void;
}

/** How long a bed is still held for this need, seen from any other. */
function HeldFor({ requestId }: Pick<StoredNeed, 'requestId'>) {
  const t = useMessages('find');
  const { data } = useQuery({ ...holdsQuery(useBoard()), enabled: requestId !== null });
  const until = useEachSecond((nowMs) => liveHoldOf(data ?? [], requestId, nowMs)?.until ?? null);
  if (until === null) return null;
  return (
    <span className={classes.tabHold}>
      <IconLockCheck size={16} aria-hidden />
      <VisuallyHidden>{t('tabs.held')}</VisuallyHidden>
      <Countdown until={until} />
    </span>
  );
}

/** One tab for each child somebody searches for. */
export function NeedTabs({ needs, shown, onAnother }: NeedTabsProps) {
  const t = useMessages('find');
  const codes = useMessages('codes');
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
      {needs.map(({ id, letter, draft, requestId }) => (
        <Link key={id} {...tab(letter)}>
          {t('tabs.child', { letter })}
          {draft.sleeper !== null && draft.age !== null && (
            <span className={classes.tabNote}>
              {codes(`youngSleeper.${draft.sleeper}`)}, {draft.age}
            </span>
          )}
          <HeldFor requestId={requestId} />
        </Link>
      ))}
      {needs.length < mostNeeds && (
        <button type="button" className={classes.tab} onClick={onAnother}>
          <IconPlus size={18} aria-hidden />
          {t('tabs.another')}
        </button>
      )}
    </nav>
  );
}
