import { Outlet, useMatches } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';

export const contentId = 'content';

/** Tells each page's neutral name to the tab, and takes a keyboard or a screen reader to the page's start. */
export function Root() {
  const t = useMessages('app');
  const page = useMatches({ select: (matches) => matches.at(-1) });
  const title = page?.staticData.title;
  const pathname = page?.pathname;
  const shown = useRef(pathname);
  useEffect(() => {
    document.title = title ? `${t(`pageTitle.${title}`)} · ${t('brand')}` : t('brand');
  }, [t, title]);
  useEffect(() => {
    if (pathname === undefined || shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById(contentId)?.focus({ preventScroll: true });
  }, [pathname]);
  return <Outlet />;
}
