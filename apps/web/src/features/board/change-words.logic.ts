import type { BlockReason, Instant, LocalDate, UnitReport, ViewedEntry } from '@harborlight/domain';

/** What one entry of the log says, ready to be put into words. */
export type Saying =
  | { readonly kind: 'profile' | 'closed' | 'attestation' }
  | {
      readonly kind: 'census' | 'arrival' | 'departure' | 'hold' | 'release' | 'unblock' | 'registry';
      readonly occupied: number;
      readonly staffed: number;
      readonly held: number;
    }
  | { readonly kind: 'block'; readonly reason: BlockReason; readonly until: Instant }
  | { readonly kind: 'expected-opening'; readonly on: readonly LocalDate[] }
  | { readonly kind: 'band'; readonly band: 'open' | 'last' | 'full' | 'unknown' };

type Block = UnitReport['blocks'][number];

const sameBlock = (a: Block, b: Block): boolean => a.reason === b.reason && a.until === b.until;

/** The block that `report` has and the report before it had not; the one that ends last where that is unknown. */
function newestBlock(report: UnitReport, before: UnitReport | undefined): Block | undefined {
  const known = [...(before?.blocks ?? [])];
  const added = report.blocks.filter((block) => {
    const at = known.findIndex((other) => sameBlock(other, block));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  return [...(added.length > 0 ? added : report.blocks)].sort((a, b) => b.until.localeCompare(a.until))[0];
}

function reportSaying(report: UnitReport, before: UnitReport | undefined): Saying {
  const { cause, occupied } = report;
  const counted = { occupied, staffed: report.staffed ?? report.licensed, held: report.heldUntil.length };
  switch (cause) {
    case 'attestation':
      return { kind: 'attestation' };
    case 'expected-opening':
      return { kind: 'expected-opening', on: report.expectedOpenings };
    case 'block': {
      const block = newestBlock(report, before);
      return block ? { kind: 'block', ...block } : { kind: 'census', ...counted };
    }
    case 'census':
    case 'arrival':
    case 'departure':
    case 'unblock':
    case 'hold':
    case 'release':
    case 'registry':
      return { kind: cause, ...counted };
  }
}

/** What an entry says, given the older entries of the same unit, newest first. */
export function sayingOf(entry: ViewedEntry, older: readonly ViewedEntry[]): Saying {
  switch (entry.kind) {
    case 'unit.profile':
      return { kind: 'profile' };
    case 'unit.closed':
      return { kind: 'closed' };
    case 'unit.band':
      return { kind: 'band', band: entry.body.band ?? 'unknown' };
    case 'unit.counts': {
      const before = older.find((other) => other.kind === 'unit.counts');
      return reportSaying(entry.body, before?.body);
    }
  }
}
