import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { verifySearch } from '../features/court/verify/verify.search.js';
import { ProblemError } from '@harborlight/client';
import { boardsQuery, meQuery } from '../shared/session/session.js';
import { BoardLayout } from './layout/board-layout.js';
import { Outside } from './layout/outside.js';
import { PlainLayout } from './layout/plain-layout.js';
import { Root } from './layout/root.js';
import { SignedIn } from './layout/signed-in.js';
import { FailurePage, NoBoardPage, NotFoundPage } from './pages.js';

export interface RouterContext {
  readonly queryClient: QueryClient;
}

export const root = createRootRouteWithContext<RouterContext>()({
  component: Root,
  errorComponent: (failure) => (
    <Outside>
      <FailurePage {...failure} />
    </Outside>
  ),
  notFoundComponent: () => (
    <Outside>
      <NotFoundPage />
    </Outside>
  ),
});

/** Only a path of our own: a sign-in never sends anybody to another site. */
const ownPath = (next: unknown): next is string => typeof next === 'string' && /^\/(?![/\\])/.test(next);

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { title: 'signIn' },
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } => (ownPath(next) ? { next } : {}),
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.js'), 'SignInPage'),
});

export const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401)
        throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
  loader: ({ context }) => context.queryClient.ensureQueryData(boardsQuery),
  component: SignedIn,
});

export const plain = createRoute({ getParentRoute: () => signedIn, id: 'plain', component: PlainLayout });

export const home = createRoute({
  getParentRoute: () => plain,
  path: '/',
  beforeLoad: async ({ context }) => {
    const [first] = await context.queryClient.ensureQueryData(boardsQuery);
    if (first) throw redirect({ to: '/boards/$code', params: { code: first.code }, replace: true });
  },
  component: NoBoardPage,
});

export const account = createRoute({
  getParentRoute: () => plain,
  path: '/account',
  staticData: { title: 'account' },
  component: lazyRouteComponent(() => import('../features/account/account-page.js'), 'AccountPage'),
});

export const notices = createRoute({
  getParentRoute: () => plain,
  path: '/notices',
  staticData: { title: 'notices' },
  component: lazyRouteComponent(() => import('../features/notice/preference-page.js'), 'PreferencePage'),
});

export const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/boards/$code',
  beforeLoad: async ({ context, params }) => {
    const boards = await context.queryClient.ensureQueryData(boardsQuery);
    if (!boards.some(({ code }) => code === params.code)) throw notFound();
  },
  component: BoardLayout,
});

export const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: () => (
    <Outside>
      <Outlet />
    </Outside>
  ),
});

/** Whoever holds a paper may check it, with or without an account. */
export const verify = createRoute({
  getParentRoute: () => outside,
  path: '/verify',
  staticData: { title: 'verify' },
  validateSearch: verifySearch,
  component: lazyRouteComponent(() => import('../features/court/verify/verify-page.js'), 'VerifyPage'),
});
