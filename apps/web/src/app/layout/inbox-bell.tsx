import { ActionIcon, Loader } from '@mantine/core';
import { IconBell, IconBellRinging } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { inboxQuery } from '../../features/notice/notice.query.js';
import { Disclosure } from '../../shared/ui/disclosure.js';
import classes from './frame.module.css';

const InboxPanel = lazy(() =>
  import('../../features/notice/inbox-panel.js').then((module) => ({ default: module.InboxPanel })),
);

const mostShown = 99;

/** What waits for this person, from every page; the list is fetched with the first look at it. */
export function InboxBell() {
  const t = useMessages('app');
  const { data } = useQuery(inboxQuery);
  const waiting = data?.waiting ?? 0;
  const Bell = waiting > 0 ? IconBellRinging : IconBell;
  return (
    <>
      <Disclosure
        align="end"
        button={(props) => (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('nav.inbox', { count: waiting })}
            pos="relative"
            {...props}
          >
            <Bell size={24} stroke={1.6} />
            {waiting > 0 && (
              <span className={classes.bellCount} aria-hidden>
                {waiting > mostShown ? `${mostShown}+` : waiting}
              </span>
            )}
          </ActionIcon>
        )}
      >
        {(close) => (
          <Suspense fallback={<Loader role="status" aria-label={t('loading')} />}>
            <InboxPanel onLeave={close} />
          </Suspense>
        )}
      </Disclosure>
      <span role="status" className={classes.spoken}>
        {waiting > 0 && t('nav.inbox', { count: waiting })}
      </span>
    </>
  );
}
