import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDesk } from '../../shared/desk/use-desk.js';
import { forgetKept } from '../../shared/kept/kept.js';
import { useMe } from '../../shared/session/session.js';

/** Every page of a signed-in person: their desk is read again as it changes, and nobody else's work is left here. */
export function SignedIn() {
  const { userId } = useMe();
  useDesk();
  useEffect(() => forgetKept(userId), [userId]);
  return <Outlet />;
}
