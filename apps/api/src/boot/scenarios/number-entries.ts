import { asLogged, type BoardEntry, type Instant, type UnitReport } from '@harborlight/domain';
import type { DraftEntry } from './simulated-unit.js';

interface Newest {
  readonly seq: number;
  readonly report: UnitReport | null;
}

const nothing: Newest = { seq: 0, report: null };

/** The report as the live board would have logged it; a change of criteria is never quiet. */
const logged = (report: UnitReport, newest: Newest, at: Instant): UnitReport =>
  report.cause === 'registry' ? report : asLogged(report, newest.report, newest.seq, at);

/**
 * One log of the entries of all units, each written at the instant it speaks of: in the order of those instants, with
 * a seq from 1 without a gap.
 */
export function numberEntries(drafts: readonly DraftEntry[]): BoardEntry[] {
  const newestOf = new Map<string, Newest>();
  const inOrder = drafts.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return inOrder.map((draft, index): BoardEntry => {
    const seq = index + 1;
    const newest = newestOf.get(draft.unitId) ?? nothing;
    if (draft.kind !== 'unit.counts') {
      newestOf.set(draft.unitId, { ...newest, seq });
      return { ...draft, seq, recordedAt: draft.at };
    }
    const body = logged(draft.body, newest, draft.at);
    newestOf.set(draft.unitId, { seq, report: body });
    return { ...draft, body, seq, recordedAt: draft.at };
  });
}
