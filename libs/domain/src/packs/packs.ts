import type { Instant } from '../time/instant.js';
import { localDateAt } from '../time/wall-clock.js';
import type { Jurisdiction } from '../vocabulary/court-codes.js';
import { kansas } from './kansas/kansas.js';
import { missouri } from './missouri/missouri.js';
import { model } from './model/model.js';
import type { Pack } from './pack.js';

const versions: Readonly<Record<Jurisdiction, readonly Pack[]>> = { MO: missouri, KS: kansas, model };

/** Every version of every pack; those of one jurisdiction stand together, oldest first. */
export const packs: readonly Pack[] = Object.values(versions).flat();

/** Whether the version held at `at`, by the day on the court's own wall. */
export const isInForce = ({ from, until, calendar }: Pack, at: Instant): boolean => {
  const day = localDateAt(at, calendar.timeZone);
  return from <= day && (until === null || day <= until);
};

/**
 * The rules of a state that held at `at`, by the day on the court's own wall. Where the state had none of its own,
 * federal law alone: the model. Null before the first version of that.
 */
export function packInForce(state: string, at: Instant): Pack | null {
  const inForce = packs.filter((pack) => isInForce(pack, at));
  return (
    inForce.find(({ jurisdiction }) => jurisdiction === state) ??
    inForce.find(({ jurisdiction }) => jurisdiction === 'model') ??
    null
  );
}

/** One version by its name; null where there is none. */
export const packOf = (jurisdiction: string, version: string): Pack | null =>
  packs.find((pack) => pack.jurisdiction === jurisdiction && pack.version === version) ?? null;
