import { Outlet } from '@tanstack/react-router';
import { useDesk } from '../../shared/desk/use-desk.js';

/** Every page of a signed-in person: what lies on their desk is read again as it changes. */
export function SignedIn() {
  useDesk();
  return <Outlet />;
}
