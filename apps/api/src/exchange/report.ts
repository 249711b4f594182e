import type { LocalDate } from '@harborlight/domain';
import type { Rejection } from './reading.js';
import type { Source } from './read-file.js';
import { rejectionWords } from './rejection-words.js';

const recordKinds = ['agencies', 'facilities', 'units'] as const;
export type RecordKind = (typeof recordKinds)[number];
type Tally = Record<RecordKind, number>;

/** What an import did, or in a dry run would do. rows.in = imported + unchanged + rejected. */
export interface ImportReport {
  readonly preset: string;
  readonly file: string;
  readonly board: string;
  readonly dryRun: boolean;
  /** Whether every sound row was dealt with: false where the API was lost on the way. */
  complete: boolean;
  readonly rows: {
    readonly in: number;
    readonly outsideRange: number;
    imported: number;
    unchanged: number;
    rejected: number;
  };
  readonly nights: {
    readonly count: number;
    readonly first: LocalDate | null;
    readonly last: LocalDate | null;
  };
  readonly created: Tally;
  readonly changed: Tally;
  /** Units whose programme has moved: they stay in the facility they were first seen in. */
  readonly moved: string[];
  readonly rejections: Rejection[];
  seconds: number;
}

const noneOf = (): Tally => ({ agencies: 0, facilities: 0, units: 0 });

export function beginReport(
  about: Pick<ImportReport, 'preset' | 'file' | 'board' | 'dryRun'>,
  { rowsIn, rowsOutsideRange, nights, rejections }: Source,
): ImportReport {
  return {
    ...about,
    complete: false,
    rows: {
      in: rowsIn,
      outsideRange: rowsOutsideRange,
      imported: 0,
      unchanged: 0,
      rejected: rejections.length,
    },
    nights: { count: nights.length, first: nights[0]?.night ?? null, last: nights.at(-1)?.night ?? null },
    created: noneOf(),
    changed: noneOf(),
    moved: [],
    rejections: [...rejections],
    seconds: 0,
  };
}

/** The row does not go in after all. */
export function reject(report: ImportReport, rejection: Rejection): void {
  report.rows.rejected += 1;
  report.rejections.push(rejection);
}

const mostRejectionsTold = 20;

const counted = (tally: Tally): string => recordKinds.map((kind) => `${kind} ${tally[kind]}`).join(', ');

const rejectionLine = ({ row, column, reason, value }: Rejection): string =>
  `  line ${row}${column ? `, ${column}` : ''}${value ? ` "${value}"` : ''}: ${rejectionWords(reason)} (${reason})`;

/** The report as a person reads it. */
export function reportText(report: ImportReport): string {
  const { rows, nights, created, changed, moved, rejections } = report;
  const would = report.dryRun ? ' (dry run: nothing was written)' : '';
  const told = rejections.slice(0, mostRejectionsTold).map(rejectionLine);
  const more = rejections.length - told.length;
  return [
    `${report.preset}: ${report.file} -> ${report.board}${would}`,
    `rows in ${rows.in} = ${rows.imported} imported + ${rows.unchanged} unchanged + ${rows.rejected} rejected` +
      (report.complete ? '' : '. The other rows were not read. Run the same command again to continue.'),
    ...(rows.outsideRange > 0 ? [`rows outside --from and --to: ${rows.outsideRange}`] : []),
    `nights: ${nights.count}${nights.count > 0 ? `, from ${nights.first} to ${nights.last}` : ''}`,
    `created: ${counted(created)}`,
    `changed: ${counted(changed)}`,
    ...(moved.length > 0 ? [`moved in the file, kept in their first facility: ${moved.join(', ')}`] : []),
    ...(told.length > 0 ? ['rejected:', ...told] : []),
    ...(more > 0 ? [`  and ${more} more (--json shows all)`] : []),
    `${report.seconds.toFixed(1)} s`,
    '',
  ].join('\n');
}
