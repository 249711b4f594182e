import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const Notifications = lazy(() =>
  import('./notifications.js').then((module) => ({ default: module.Toaster })),
);

/** Where toasts appear; fetched with the first one. */
export function Toasts() {
  const { notifications } = useNotifications();
  const [needed, setNeeded] = useState(false);
  if (notifications.length > 0 && !needed) setNeeded(true);
  return <Suspense>{needed && <Notifications />}</Suspense>;
}
