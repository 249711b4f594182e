import type { HoldView } from '@harborlight/contracts';

/** The bed still held for a request at this moment; its end alone ends it. */
export const liveHoldOf = (
  holds: readonly HoldView[],
  requestId: string | null,
  nowMs: number,
): HoldView | undefined =>
  holds.find(
    (hold) =>
      requestId !== null &&
      hold.requestId === requestId &&
      hold.released === null &&
      Date.parse(hold.until) > nowMs,
  );

/** The holds with the newest word on one of them. */
export const withHold = (holds: readonly HoldView[], newest: HoldView): HoldView[] => [
  ...holds.filter(({ id }) => id !== newest.id),
  newest,
];
