import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';
import { boardSearch } from '../features/board/board.search.js';
import { BoardPage } from '../features/board/board-page.js';
import { askedSearch } from '../features/placement/asked/asked.search.js';
import { requestsSearch } from '../features/placement/requests/requests.search.js';
import { packsSearch } from '../features/court/packs/packs.search.js';
import { verifySearch } from '../features/court/verify/verify.search.js';
import { findSearch } from '../features/placement/find/find.search.js';
import { registrySearch } from '../features/registry/registry.search.js';
import { shelterSearch } from '../features/shelter/shelter.search.js';
import { ProblemError } from '../shared/http/problem.js';
import { boardsQuery, meQuery } from '../shared/session/session.js';
import type { en } from '../i18n/en.js';
import { behindDoor } from './door.js';
import { createAppQueryClient } from './query-client.js';
import { BoardLayout } from './layout/board-layout.js';
import { Root } from './layout/root.js';
import { Outside } from './layout/outside.js';
import { PlainLayout } from './layout/plain-layout.js';
import { SignedIn } from './layout/signed-in.js';
import { FailurePage, NoBoardPage, NotFoundPage, PendingPage } from './pages.js';

interface RouterContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
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

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { title: 'signIn' },
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } => (ownPath(next) ? { next } : {}),
  component: lazyRouteComponent(() => import('../features/account/sign-in-page.js'), 'SignInPage'),
});

const signedIn = createRoute({
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

const plain = createRoute({ getParentRoute: () => signedIn, id: 'plain', component: PlainLayout });

const home = createRoute({
  getParentRoute: () => plain,
  path: '/',
  beforeLoad: async ({ context }) => {
    const [first] = await context.queryClient.ensureQueryData(boardsQuery);
    if (first) throw redirect({ to: '/boards/$code', params: { code: first.code }, replace: true });
  },
  component: NoBoardPage,
});

const account = createRoute({
  getParentRoute: () => plain,
  path: '/account',
  staticData: { title: 'account' },
  component: lazyRouteComponent(() => import('../features/account/account-page.js'), 'AccountPage'),
});

const notices = createRoute({
  getParentRoute: () => plain,
  path: '/notices',
  staticData: { title: 'notices' },
  component: lazyRouteComponent(() => import('../features/notice/preference-page.js'), 'PreferencePage'),
});

const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/boards/$code',
  beforeLoad: async ({ context, params }) => {
    const boards = await context.queryClient.ensureQueryData(boardsQuery);
    if (!boards.some(({ code }) => code === params.code)) throw notFound();
  },
  component: BoardLayout,
});

const boardHome = createRoute({
  getParentRoute: () => board,
  path: '/',
  staticData: { title: 'board' },
  validateSearch: boardSearch,
  component: BoardPage,
});

const shelter = createRoute({
  getParentRoute: () => board,
  path: '/shelter',
  staticData: { title: 'shelter' },
  validateSearch: shelterSearch,
  component: behindDoor(
    'vacancy.write',
    lazyRouteComponent(() => import('../features/shelter/shelter-page.js'), 'ShelterPage'),
  ),
});

const registry = createRoute({
  getParentRoute: () => board,
  path: '/registry',
  staticData: { title: 'registry' },
  validateSearch: registrySearch,
  component: behindDoor(
    'registry.write',
    lazyRouteComponent(() => import('../features/registry/registry-page.js'), 'RegistryPage'),
  ),
});

const find = createRoute({
  getParentRoute: () => board,
  path: '/find',
  staticData: { title: 'find' },
  validateSearch: findSearch,
  component: behindDoor(
    'request.write',
    lazyRouteComponent(() => import('../features/placement/find/find-page.js'), 'FindPage'),
  ),
});

const asked = createRoute({
  getParentRoute: () => board,
  path: '/asked',
  staticData: { title: 'asked' },
  validateSearch: askedSearch,
  component: behindDoor(
    'offer.answer',
    lazyRouteComponent(() => import('../features/placement/asked/asked-page.js'), 'AskedPage'),
  ),
});

const arriving = createRoute({
  getParentRoute: () => board,
  path: '/arriving',
  staticData: { title: 'arriving' },
  component: behindDoor(
    'offer.answer',
    lazyRouteComponent(() => import('../features/placement/arriving/arriving-page.js'), 'ArrivingPage'),
  ),
});

const requests = createRoute({
  getParentRoute: () => board,
  path: '/requests',
  staticData: { title: 'requests' },
  validateSearch: requestsSearch,
  component: behindDoor(
    'request.read',
    lazyRouteComponent(() => import('../features/placement/requests/requests-page.js'), 'RequestsPage'),
  ),
});

const request = createRoute({
  getParentRoute: () => board,
  path: '/requests/$id',
  staticData: { title: 'requests' },
  component: behindDoor(
    'request.read',
    lazyRouteComponent(() => import('../features/placement/requests/request-page.js'), 'RequestPage'),
  ),
});

const placeAll = createRoute({
  getParentRoute: () => board,
  path: '/place-all',
  staticData: { title: 'requests' },
  component: behindDoor(
    'request.write',
    lazyRouteComponent(() => import('../features/placement/place-all/place-all-page.js'), 'PlaceAllPage'),
  ),
});

const open = createRoute({
  getParentRoute: () => board,
  path: '/open',
  staticData: { title: 'open' },
  component: behindDoor(
    'policy.write',
    lazyRouteComponent(() => import('../features/placement/open/open-page.js'), 'OpenPage'),
  ),
});

const calibration = createRoute({
  getParentRoute: () => board,
  path: '/calibration',
  staticData: { title: 'calibration' },
  component: behindDoor(
    'calibration.read',
    lazyRouteComponent(() => import('../features/admin/calibration/calibration-page.js'), 'CalibrationPage'),
  ),
});

const policies = createRoute({
  getParentRoute: () => board,
  path: '/policies',
  staticData: { title: 'policies' },
  component: behindDoor(
    'policy.write',
    lazyRouteComponent(() => import('../features/admin/policies/policies-page.js'), 'PoliciesPage'),
  ),
});

const review = createRoute({
  getParentRoute: () => board,
  path: '/review',
  staticData: { title: 'review' },
  component: behindDoor(
    'review.write',
    lazyRouteComponent(() => import('../features/court/review/review-page.js'), 'ReviewPage'),
  ),
});

const docket = createRoute({
  getParentRoute: () => board,
  path: '/docket',
  staticData: { title: 'docket' },
  component: behindDoor(
    'docket.read',
    lazyRouteComponent(() => import('../features/court/docket/docket-page.js'), 'DocketPage'),
  ),
});

const packs = createRoute({
  getParentRoute: () => board,
  path: '/packs',
  staticData: { title: 'packs' },
  validateSearch: packsSearch,
  component: behindDoor(
    'policy.read',
    lazyRouteComponent(() => import('../features/court/packs/packs-page.js'), 'PacksPage'),
  ),
});

const outside = createRoute({
  getParentRoute: () => root,
  id: 'outside',
  component: () => (
    <Outside>
      <Outlet />
    </Outside>
  ),
});

/** Whoever holds a paper may check it, with or without an account. */
const verify = createRoute({
  getParentRoute: () => outside,
  path: '/verify',
  staticData: { title: 'verify' },
  validateSearch: verifySearch,
  component: lazyRouteComponent(() => import('../features/court/verify/verify-page.js'), 'VerifyPage'),
});

const routeTree = root.addChildren([
  signIn,
  outside.addChildren([verify]),
  signedIn.addChildren([
    plain.addChildren([home, account, notices]),
    board.addChildren([
      boardHome,
      find,
      requests,
      request,
      placeAll,
      shelter,
      asked,
      arriving,
      open,
      calibration,
      policies,
      review,
      docket,
      packs,
      registry,
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

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface StaticDataRouteOption {
    /** The page's name in the tab: a key of `pageTitle`. */
    title?: keyof typeof en.pageTitle;
  }
}
