import type { BedKind, LocalTime, Sleeper } from '@harborlight/domain';
import type { DayFormat } from './cells.js';

/** Where a thing's key and name stand. `prefix` keeps keys of two columns apart. */
interface KeyedColumns {
  readonly prefix: string;
  readonly key: string;
  readonly name: string;
}

/** The columns of one way of counting: beds, or rooms. All empty where a row does not count that way. */
export interface CountColumns {
  readonly kind: BedKind;
  /** What `Preset.countedIn` says of such a row. */
  readonly says: string;
  readonly staffed: string;
  /** Paid for, which may be more or fewer than are staffed; may be empty. */
  readonly funded: string;
  readonly occupied: string;
  /** Staffed less occupied: below 0 where more sleep there than are staffed for. */
  readonly free: string;
}

/** What a sector means for who may sleep in a unit. */
interface Sector {
  readonly sleepers: readonly Sleeper[];
  readonly ages: { readonly from: number; readonly to: number };
}

/**
 * A published layout in which each row is one programme's count of one night. A preset is data: which column
 * says what, and the words the source uses. The engine that reads and plays it is the same for all.
 */
export interface Preset {
  readonly name: string;
  /** First part of every key this source gives: `toronto:15371`. */
  readonly source: string;
  readonly boardName: string;
  readonly timeZone: string;
  readonly region: { readonly code: string; readonly nameEn: string; readonly nameEs: string };
  readonly state: string;
  readonly night: { readonly column: string; readonly formats: readonly DayFormat[] };
  /** When the count of a night was taken, in local time of a later day. */
  readonly countedAt: { readonly daysLater: number; readonly time: LocalTime };
  readonly agency: KeyedColumns;
  /** The first of these whose key is not empty. */
  readonly facility: readonly [KeyedColumns, ...KeyedColumns[]];
  /** Empty where the source withholds where the facility is. */
  readonly address: string;
  readonly unit: KeyedColumns;
  readonly sector: { readonly column: string; readonly words: Readonly<Record<string, Sector>> };
  readonly countedIn: string;
  readonly counts: readonly CountColumns[];
}

/** Every column the preset reads: a file that lacks one is not of this layout. */
export function columnsOf(preset: Preset): string[] {
  const keyed = [preset.agency, ...preset.facility, preset.unit];
  return [
    preset.night.column,
    ...keyed.flatMap(({ key, name }) => [key, name]),
    preset.address,
    preset.sector.column,
    preset.countedIn,
    ...preset.counts.flatMap(({ staffed, funded, occupied, free }) => [staffed, funded, occupied, free]),
  ];
}
