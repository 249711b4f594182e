import type { Permission } from '@harborlight/domain';
import type { AsyncRouteComponent } from '@tanstack/react-router';
import { useRights } from '../shared/session/session.js';
import { useBoard } from '../shared/session/use-board.js';
import { NotAllowedPage } from './pages.js';

/** The page for those whose roles hold the permission on this board, and a plain word for everybody else. */
export function withPermission(
  needs: Permission,
  Page: AsyncRouteComponent<object>,
): AsyncRouteComponent<object> {
  function PermissionGate() {
    const { id } = useBoard();
    return useRights().holdsOn(needs, id) ? <Page /> : <NotAllowedPage />;
  }
  return Object.assign(PermissionGate, Page.preload ? { preload: Page.preload } : {});
}
