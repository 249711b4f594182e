import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRights } from '../../shared/session/session.js';
import { Lighthouse } from '../../shared/ui/lighthouse.js';
import { AccountMenu } from './account-menu.js';
import { InboxBell } from './inbox-bell.js';
import { contentId } from './root.js';
import classes from './frame.module.css';

interface FrameProps {
  readonly banner?: ReactNode;
  /** Where the reader is: the name of the board. */
  readonly place?: ReactNode;
  readonly nav?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What stands round every page of a signed-in person. */
export function Frame({ banner, place, nav, tools, children }: FrameProps) {
  const t = useMessages('app');
  const hasInbox = useRights().holds('inbox.read');
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href={`#${contentId}`}>
        {t('skip')}
      </a>
      {banner}
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand} aria-label={t('brand')}>
            <Lighthouse />
            <span className={classes.brandName}>{t('brand')}</span>
          </Link>
          {place}
          {nav}
          <div className={classes.tools}>
            {tools}
            {hasInbox && <InboxBell />}
            <AccountMenu />
          </div>
        </div>
      </header>
      <main id={contentId} tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
