import type { UnitChanged } from '@harborlight/contracts';
import { readChanges } from '@harborlight/contracts/operations';
import { client } from '../../shared/http/client.js';
import { OvertakenError, type Sent } from './delivery.logic.js';
import { callForChange } from './unit-change.logic.js';

async function newestSeq(unitId: string): Promise<number> {
  const { entries } = await client.call(readChanges, { params: { id: unitId }, query: { limit: 1 } });
  return Math.max(0, ...entries.map(({ seq }) => seq));
}

/** An answer that got lost may hide a change that was taken: a second try counts nobody twice. */
export async function sendChange({ change, before, key, again }: Sent): Promise<UnitChanged> {
  if (again && (await newestSeq(before.unitId)) > before.seq) throw new OvertakenError();
  return callForChange(client, before.unitId, change, key);
}
