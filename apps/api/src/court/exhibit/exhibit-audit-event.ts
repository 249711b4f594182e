import type { AuditEvent } from '../../platform/transactions.js';
import type { ExhibitRecord, FoundExhibit } from './exhibit.repository.js';

type Detail = NonNullable<AuditEvent['detail']>;

/** What the audit trail keeps of a making. It is chained, so that a record changed later does not agree with it. */
export const auditDetail = ({ agencyId, madeAt, as, seq, hash, fingerprint }: ExhibitRecord): Detail => ({
  agencyId,
  madeAt,
  as,
  seq,
  hash,
  fingerprint,
});

/** Whether the record still says what the audit trail says of its making. */
export const matchesAuditEvent = ({ event, ...record }: FoundExhibit): boolean =>
  event !== null && Object.entries(auditDetail(record)).every(([name, value]) => event[name] === value);
