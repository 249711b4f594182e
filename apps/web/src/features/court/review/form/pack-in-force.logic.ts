import type { PackHead } from '@harborlight/contracts';
import { localDateAt, type Instant } from '@harborlight/domain';

/**
 * The rules that are most likely in force in a state at the moment, so that its grounds can be offered; the model's
 * where the state has none of its own. What a review is read under, the server decides.
 */
export function packInForce(
  heads: readonly PackHead[],
  state: string,
  { moment, timeZone }: { readonly moment: Instant; readonly timeZone: string },
): PackHead | null {
  const day = localDateAt(moment, timeZone);
  const own = heads.filter(({ jurisdiction }) => jurisdiction === state);
  const read = own.length > 0 ? own : heads.filter(({ jurisdiction }) => jurisdiction === 'model');
  return read.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null;
}
