import type { QueryClient } from '@tanstack/react-query';
import { createRouter, type RouterHistory } from '@tanstack/react-router';
import type { MessageKey } from '@harborlight/messages';
import * as pages from './board-routes.js';
import {
  account,
  board,
  home,
  notices,
  outside,
  plain,
  root,
  signedIn,
  signIn,
  verify,
} from './frame-routes.js';
import { FailurePage, NotFoundPage, PendingPage } from './pages.js';
import { createAppQueryClient } from './query-client.js';

const routeTree = root.addChildren([
  signIn,
  outside.addChildren([verify]),
  signedIn.addChildren([
    plain.addChildren([home, account, notices]),
    board.addChildren([
      pages.boardHome,
      pages.find,
      pages.requests,
      pages.request,
      pages.placeAll,
      pages.shelter,
      pages.asked,
      pages.arriving,
      pages.open,
      pages.calibration,
      pages.policies,
      pages.review,
      pages.docket,
      pages.packs,
      pages.registry,
    ]),
  ]),
]);

function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queryClient },
    ...(history ? { history } : {}),
    defaultPreload: 'intent',
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: FailurePage,
    defaultNotFoundComponent: NotFoundPage,
    scrollRestoration: true,
  });
}

/** The pages and what they have loaded; a session that ends leads to the sign-in page at once. */
export function createPages(history?: RouterHistory) {
  const queryClient = createAppQueryClient(() => void router.invalidate());
  const router = createAppRouter(queryClient, history);
  return { queryClient, router };
}

type PageTitle =
  MessageKey<'app'> extends infer Key ? (Key extends `pageTitle.${infer Name}` ? Name : never) : never;

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** The page's name in the tab: a key of `pageTitle`. */
    title?: PageTitle;
  }
}
