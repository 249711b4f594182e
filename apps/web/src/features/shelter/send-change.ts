import type { UnitChanged, UnitChanges } from '@harborlight/contracts';
import { http } from '../../shared/http/http.js';
import { apiPaths } from '../../shared/paths/api-paths.js';
import { OvertakenError, type Sent } from './delivery.logic.js';
import { toHttpRequest } from './unit-change.logic.js';

async function newestSeq(unitId: string): Promise<number> {
  const { entries } = await http.get<UnitChanges>(apiPaths.changes(unitId, 1));
  return Math.max(0, ...entries.map(({ seq }) => seq));
}

/** An answer that got lost may hide a change that was taken: a second try counts nobody twice. */
export async function sendChange({ change, before, again }: Sent): Promise<UnitChanged> {
  if (again && (await newestSeq(before.unitId)) > before.seq) throw new OvertakenError();
  const { method, path, body } = toHttpRequest(before.unitId, change);
  return method === 'delete' ? http.delete<UnitChanged>(path) : http[method]<UnitChanged>(path, body);
}
