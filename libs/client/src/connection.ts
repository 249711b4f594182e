/** What the reader can rely on: changes arrive at once, are late, or do not arrive. */
export type Connection = 'live' | 'reconnecting' | 'offline';

export interface Contact {
  readonly connected: boolean;
  readonly online: boolean;
  /** When the line was lost; null while it holds. */
  readonly lostMs: number | null;
}

/** A line that stays down this long is told as offline, not as a hiccup. */
export const patienceMs = 15_000;

export function connectionOf({ connected, online, lostMs }: Contact, nowMs: number): Connection {
  // A device without a network still believes in its socket for a while.
  if (!online) return 'offline';
  if (connected) return 'live';
  return lostMs !== null && nowMs - lostMs >= patienceMs ? 'offline' : 'reconnecting';
}
