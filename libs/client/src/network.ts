/** What a browser has of its network and Node has not. */
interface NetworkedGlobal {
  readonly navigator?: { readonly onLine?: boolean };
  addEventListener?(event: 'online' | 'offline', listener: () => void): void;
  removeEventListener?(event: 'online' | 'offline', listener: () => void): void;
}

const here = globalThis as NetworkedGlobal;

/** Whether this device believes that it has a network; Node always does. */
export const isOnline = (): boolean => here.navigator?.onLine ?? true;

/** Hears each time the device finds or loses its network, until the answer is called. */
export function onNetworkChange(listener: () => void): () => void {
  here.addEventListener?.('online', listener);
  here.addEventListener?.('offline', listener);
  return () => {
    here.removeEventListener?.('online', listener);
    here.removeEventListener?.('offline', listener);
  };
}
