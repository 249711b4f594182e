import { Temporal } from 'temporal-polyfill';
import { instantOf, type BedKind, type Instant, type LocalDate } from '@harborlight/domain';
import type { CellFault } from './cells.js';
import type { Preset } from './preset.js';
import type { RecordFault } from './records.js';

export type RowFault =
  | CellFault
  | RecordFault
  | 'unknown-sector'
  | 'unknown-kind'
  | 'both-kinds'
  | 'kind-contradicts-columns'
  | 'does-not-add-up'
  | 'duplicate'
  | 'not-yet';

/** One row that did not go in: where, and why. `reason` is a row fault, or the code with which the API refused. */
export interface Rejection {
  /** Line in the file; the header is line 1. */
  readonly row: number;
  readonly column: string | null;
  readonly reason: string;
  readonly value: string | null;
}

/** What a row says of the programme itself. Rows that say the same share one object. */
export interface Programme {
  readonly agency: { readonly externalId: string; readonly name: string };
  readonly facility: { readonly externalId: string; readonly alias: string; readonly confidential: boolean };
  readonly unit: {
    readonly externalId: string;
    readonly name: string;
    readonly sector: string;
    readonly kind: BedKind;
  };
}

/** What a sound row says of one programme and night. */
export interface Reading {
  readonly row: number;
  readonly night: LocalDate;
  readonly programme: Programme;
  readonly staffed: number;
  readonly occupied: number;
  /** The most beds this row knows of, staffed or funded: the source names no licence. */
  readonly most: number;
}

/** The instant at which the count of a night was taken. */
export function countedAt(night: LocalDate, { countedAt: rule }: Preset, timeZone: string): Instant {
  const counted = Temporal.PlainDate.from(night)
    .add({ days: rule.daysLater })
    .toZonedDateTime({ timeZone, plainTime: rule.time });
  return instantOf(counted.epochMilliseconds);
}
