import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLiveUpdates } from '../../shared/live-updates/use-live-updates.js';
import { deviceStorage } from '../../shared/device-storage/device-storage.js';
import { useMe } from '../../shared/session/session.js';
import { NewVersion } from './new-version.js';

/** Every page of a signed-in person: their lists are read again as they change, and nobody else's work is left here. */
export function SignedIn() {
  const { userId } = useMe();
  useLiveUpdates();
  useEffect(() => deviceStorage.clear(userId), [userId]);
  return (
    <>
      <NewVersion />
      <Outlet />
    </>
  );
}
