import type { Client } from '@harborlight/client';
import type { UnitChanged } from '@harborlight/contracts';
import {
  attest,
  blockAnyBed,
  blockBed,
  expectOpening,
  recordArrival,
  recordDeparture,
  takeCensus,
  unblock,
  withdrawExpectation,
} from '@harborlight/contracts/operations';
import {
  countsAt,
  planCensus,
  type BlockReason,
  type Counts,
  type Instant,
  type Line,
  type LocalDate,
  type UnitReport,
} from '@harborlight/domain';

/** A block as the bed grid knows it. */
export interface ListedBlock {
  readonly id: string;
  readonly bedId: string;
  readonly reason: BlockReason;
  readonly until: Instant;
}

/** One thing shelter staff say of a unit. */
export type UnitChange =
  | {
      readonly kind: 'census';
      readonly occupied: number;
      readonly staffed: number;
      /** Refuses the census if the unit has a newer entry than this. */
      readonly unlessAfter?: number;
    }
  | { readonly kind: 'attestation' }
  | { readonly kind: 'arrival'; readonly bedId?: string }
  | { readonly kind: 'departure'; readonly bedId?: string }
  | { readonly kind: 'block'; readonly reason: BlockReason; readonly until: Instant; readonly bedId?: string }
  | { readonly kind: 'unblock'; readonly block: ListedBlock }
  | { readonly kind: 'opening-expected'; readonly on: LocalDate; readonly bedId?: string }
  | { readonly kind: 'opening-withdrawn'; readonly on: LocalDate };

const ofBed = ({ bedId }: { readonly bedId?: string }) => (bedId === undefined ? {} : { bedId });

/** Says a change to the server. */
export function callForChange(
  client: Client,
  unitId: string,
  change: UnitChange,
  idempotencyKey: string,
): Promise<UnitChanged> {
  const params = { id: unitId };
  switch (change.kind) {
    case 'census': {
      const { kind, ...body } = change;
      return client.call(takeCensus, { params, body });
    }
    case 'attestation':
      return client.call(attest, { params });
    case 'arrival':
      return client.call(recordArrival, { params, body: ofBed(change), idempotencyKey });
    case 'departure':
      return client.call(recordDeparture, { params, body: ofBed(change), idempotencyKey });
    case 'block': {
      const { reason, until, bedId } = change;
      const body = { reason, until };
      return bedId === undefined
        ? client.call(blockAnyBed, { params, body, idempotencyKey })
        : client.call(blockBed, { params: { id: bedId }, body, idempotencyKey });
    }
    case 'unblock':
      return client.call(unblock, { params: { id: change.block.id } });
    case 'opening-expected':
      return client.call(expectOpening, {
        params,
        body: { on: change.on, ...ofBed(change) },
        idempotencyKey,
      });
    case 'opening-withdrawn':
      return client.call(withdrawExpectation, { params: { ...params, on: change.on } });
  }
}

const stillTo =
  (now: Instant) =>
  ({ until }: { readonly until: Instant }) =>
    until > now;

const without = <Item>(items: readonly Item[], matches: (item: Item) => boolean): readonly Item[] => {
  const index = items.findIndex(matches);
  return index < 0 ? items : items.toSpliced(index, 1);
};

/** More children than free beds sleep in overflow beds. */
function occupiedBy(report: UnitReport, occupied: number, now: Instant): UnitReport {
  const held = report.heldUntil.filter((until) => until > now).length;
  const heldOrBlocked = held + report.blocks.filter(stillTo(now)).length;
  const { overflow } = planCensus({ ...report, heldOrBlocked }, occupied);
  return { ...report, occupied, beds: report.beds + overflow };
}

/** The report as it will read if the server takes the change: what the card shows, as unsaved, meanwhile. */
export function foreseen(report: UnitReport, change: UnitChange, now: Instant): UnitReport {
  switch (change.kind) {
    case 'census':
      return { ...occupiedBy(report, change.occupied, now), staffed: change.staffed };
    case 'arrival':
      return occupiedBy(report, report.occupied + 1, now);
    case 'departure':
      return occupiedBy(report, Math.max(0, report.occupied - 1), now);
    case 'block':
      return { ...report, blocks: [...report.blocks, { reason: change.reason, until: change.until }] };
    case 'unblock': {
      const { reason, until } = change.block;
      return { ...report, blocks: without(report.blocks, (b) => b.reason === reason && b.until === until) };
    }
    case 'opening-expected':
      return { ...report, expectedOpenings: [...report.expectedOpenings, change.on].sort() };
    case 'opening-withdrawn':
      return { ...report, expectedOpenings: without(report.expectedOpenings, (on) => on === change.on) };
    case 'attestation':
      return report;
  }
}

/** The counts as they will read if the server takes the change; null where nothing was ever reported. */
export const foreseenCounts = (report: UnitReport, change: UnitChange | null, now: Instant): Counts | null =>
  countsAt(change ? foreseen(report, change, now) : report, now);

/** What the unit's own staff know of it: never a band, and withheld counts too. */
export const reportOf = (line: Pick<Line, 'facts'>): UnitReport | null =>
  line.facts?.kind === 'counts' ? line.facts.report : null;

/**
 * The change that takes `change` back, or null where there is none: a first census and an attestation
 * stay said. A census is only taken back while nobody has changed the unit since.
 */
export function undoOf(
  change: UnitChange,
  before: Pick<Line, 'facts'>,
  answer: UnitChanged,
): UnitChange | null {
  const bed = answer.bedId === null ? {} : { bedId: answer.bedId };
  switch (change.kind) {
    case 'census': {
      const report = reportOf(before);
      if (!report || report.staffed === null) return null;
      const { occupied, staffed } = report;
      return { kind: 'census', occupied, staffed, unlessAfter: answer.line.seq };
    }
    case 'attestation':
      return null;
    case 'arrival':
      return { kind: 'departure', ...bed };
    case 'departure':
      return { kind: 'arrival', ...bed };
    case 'block': {
      const { bedId, blockId } = answer;
      if (bedId === null || blockId === null) return null;
      const { reason, until } = change;
      return { kind: 'unblock', block: { id: blockId, bedId, reason, until } };
    }
    case 'unblock': {
      const { bedId, reason, until } = change.block;
      return { kind: 'block', bedId, reason, until };
    }
    case 'opening-expected':
      return { kind: 'opening-withdrawn', on: change.on };
    case 'opening-withdrawn':
      return { kind: 'opening-expected', on: change.on };
  }
}
