/** Whether this browser can be woken by a push message, and what stands in the way. */
export type PushState = 'not-configured' | 'not-possible' | 'denied' | 'off' | 'on';

export interface PushFacts {
  readonly publicKey: string | null;
  readonly supported: boolean;
  readonly permission: NotificationPermission;
  readonly subscribed: boolean;
}

export function pushStateOf({ publicKey, supported, permission, subscribed }: PushFacts): PushState {
  if (publicKey === null) return 'not-configured';
  if (!supported) return 'not-possible';
  if (permission === 'denied') return 'denied';
  return subscribed && permission === 'granted' ? 'on' : 'off';
}
