import type { Deed } from '../../platform/unit-of-work.js';
import type { ExhibitRecord, FoundExhibit } from './exhibit.repository.js';

type Detail = NonNullable<Deed['detail']>;

/** What the audit trail keeps of a making. It is chained, so that a record changed later does not agree with it. */
export const deedDetail = ({ agencyId, madeAt, as, seq, hash, fingerprint }: ExhibitRecord): Detail => ({
  agencyId,
  madeAt,
  as,
  seq,
  hash,
  fingerprint,
});

/** Whether the record still says what the audit trail says of its making. */
export const agreesWithDeed = ({ deed, ...record }: FoundExhibit): boolean =>
  deed !== null && Object.entries(deedDetail(record)).every(([name, value]) => deed[name] === value);
