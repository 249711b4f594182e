import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { boardSearch } from '../features/board/board.search.js';
import { BoardPage } from '../features/board/board-page.js';
import { askedSearch } from '../features/placement/asked/asked.search.js';
import { requestsSearch } from '../features/placement/requests/requests.search.js';
import { packsSearch } from '../features/court/packs/packs.search.js';
import { findSearch } from '../features/placement/find/find.search.js';
import { registrySearch } from '../features/registry/registry.search.js';
import { shelterSearch } from '../features/shelter/shelter.search.js';
import { withPermission } from './with-permission.js';
import { board } from './frame-routes.js';

export const boardHome = createRoute({
  getParentRoute: () => board,
  path: '/',
  staticData: { title: 'board' },
  validateSearch: boardSearch,
  component: BoardPage,
});

export const shelter = createRoute({
  getParentRoute: () => board,
  path: '/shelter',
  staticData: { title: 'shelter' },
  validateSearch: shelterSearch,
  component: withPermission(
    'vacancy.write',
    lazyRouteComponent(() => import('../features/shelter/shelter-page.js'), 'ShelterPage'),
  ),
});

export const registry = createRoute({
  getParentRoute: () => board,
  path: '/registry',
  staticData: { title: 'registry' },
  validateSearch: registrySearch,
  component: withPermission(
    'registry.write',
    lazyRouteComponent(() => import('../features/registry/registry-page.js'), 'RegistryPage'),
  ),
});

export const find = createRoute({
  getParentRoute: () => board,
  path: '/find',
  staticData: { title: 'find' },
  validateSearch: findSearch,
  component: withPermission(
    'request.write',
    lazyRouteComponent(() => import('../features/placement/find/find-page.js'), 'FindPage'),
  ),
});

export const asked = createRoute({
  getParentRoute: () => board,
  path: '/asked',
  staticData: { title: 'asked' },
  validateSearch: askedSearch,
  component: withPermission(
    'offer.answer',
    lazyRouteComponent(() => import('../features/placement/asked/asked-page.js'), 'AskedPage'),
  ),
});

export const arriving = createRoute({
  getParentRoute: () => board,
  path: '/arriving',
  staticData: { title: 'arriving' },
  component: withPermission(
    'offer.answer',
    lazyRouteComponent(() => import('../features/placement/arriving/arriving-page.js'), 'ArrivingPage'),
  ),
});

export const requests = createRoute({
  getParentRoute: () => board,
  path: '/requests',
  staticData: { title: 'requests' },
  validateSearch: requestsSearch,
  component: withPermission(
    'request.read',
    lazyRouteComponent(() => import('../features/placement/requests/requests-page.js'), 'RequestsPage'),
  ),
});

export const request = createRoute({
  getParentRoute: () => board,
  path: '/requests/$id',
  staticData: { title: 'requests' },
  component: withPermission(
    'request.read',
    lazyRouteComponent(() => import('../features/placement/requests/request-page.js'), 'RequestPage'),
  ),
});

export const placeAll = createRoute({
  getParentRoute: () => board,
  path: '/place-all',
  staticData: { title: 'requests' },
  component: withPermission(
    'request.write',
    lazyRouteComponent(() => import('../features/placement/place-all/place-all-page.js'), 'PlaceAllPage'),
  ),
});

export const open = createRoute({
  getParentRoute: () => board,
  path: '/open',
  staticData: { title: 'open' },
  component: withPermission(
    'policy.write',
    lazyRouteComponent(() => import('../features/placement/open/open-page.js'), 'OpenPage'),
  ),
});

export const calibration = createRoute({
  getParentRoute: () => board,
  path: '/calibration',
  staticData: { title: 'calibration' },
  component: withPermission(
    'calibration.read',
    lazyRouteComponent(() => import('../features/admin/calibration/calibration-page.js'), 'CalibrationPage'),
  ),
});

export const policies = createRoute({
  getParentRoute: () => board,
  path: '/policies',
  staticData: { title: 'policies' },
  component: withPermission(
    'policy.write',
    lazyRouteComponent(() => import('../features/admin/policies/policies-page.js'), 'PoliciesPage'),
  ),
});

export const review = createRoute({
  getParentRoute: () => board,
  path: '/review',
  staticData: { title: 'review' },
  component: withPermission(
    'review.write',
    lazyRouteComponent(() => import('../features/court/review/review-page.js'), 'ReviewPage'),
  ),
});

export const docket = createRoute({
  getParentRoute: () => board,
  path: '/docket',
  staticData: { title: 'docket' },
  component: withPermission(
    'docket.read',
    lazyRouteComponent(() => import('../features/court/docket/docket-page.js'), 'DocketPage'),
  ),
});

export const packs = createRoute({
  getParentRoute: () => board,
  path: '/packs',
  staticData: { title: 'packs' },
  validateSearch: packsSearch,
  component: withPermission(
    'policy.read',
    lazyRouteComponent(() => import('../features/court/packs/packs-page.js'), 'PacksPage'),
  ),
});
