import { openRequest } from '@harborlight/contracts/operations';
import { client } from '../../../shared/http/client.js';
import { idempotencyKeyFor, type IdempotencyKey } from '../../../shared/command/idempotency-key.logic.js';
import type { NeedStore } from './need-store.js';

const unanswered = new Map<string, IdempotencyKey>();

/** The request of a need: opened with the first act that needs one, and only once. Nothing of the need goes with it. */
export async function ensureRequest(
  store: NeedStore,
  needId: string,
  opening: { readonly board: string; readonly callBack?: string; readonly legs?: 2 },
): Promise<string> {
  const known = store.needs().find(({ id }) => id === needId)?.requestId;
  if (known) return known;
  const idempotencyKey = idempotencyKeyFor(unanswered.get(needId) ?? null, JSON.stringify(opening), () =>
    crypto.randomUUID(),
  );
  unanswered.set(needId, idempotencyKey);
  const { id } = await client.call(openRequest, { body: opening, idempotencyKey: idempotencyKey.key });
  unanswered.delete(needId);
  store.change(needId, { requestId: id });
  return id;
}
