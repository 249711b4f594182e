import type { Totals } from './compare-night.js';
import type { ImportCheck } from './check-import.js';

const mostDifferencesTold = 20;

const columns = ({ programmes, staffed, occupied, free }: Totals): string =>
  [programmes, staffed, occupied, free].map((count) => String(count).padStart(10)).join('');

const heading = (first: string): string =>
  first.padEnd(14) + ['programs', 'staffed', 'occupied', 'open'].map((word) => word.padStart(10)).join('');

/** The check as a person reads it: a line for each night and each sector, then what differs. */
export function checkText({ nights, sectors, reviews, verification, again }: ImportCheck): string {
  const differences = nights.flatMap(({ night, differences }) =>
    differences.map((one) => ({ night, ...one })),
  );
  const told = differences.slice(0, mostDifferencesTold);
  const { intact, entries, auditEntries } = verification;
  return [
    heading('night'),
    ...nights.map(
      ({ night, totals, differences: { length } }) =>
        `${night.padEnd(14)}${columns(totals)}   ${length === 0 ? 'equal' : `differences: ${length}`}`,
    ),
    '',
    heading('sector'),
    ...[...sectors].map(([sector, totals]) => `${sector.padEnd(14)}${columns(totals)}`),
    '',
    ...told.map(({ night, of, what, file, board }) => `${night} ${of} ${what}: file ${file}, board ${board}`),
    ...(differences.length > told.length ? [`and ${differences.length - told.length} more`] : []),
    `nights: ${nights.length}, differences: ${differences.length}`,
    ...reviews.differences
      .slice(0, mostDifferencesTold)
      .map(({ moment, of, what, file, board }) => `${moment} ${of} ${what}: file ${file}, review ${board}`),
    `reviews at random times: ${reviews.moments}, differences: ${reviews.differences.length}`,
    `log check ${intact ? 'passed' : 'FAILED'}: log entries ${entries}, audit entries ${auditEntries}`,
    again
      ? `imported again: unchanged ${again.report.rows.unchanged}, imported ${again.report.rows.imported}, ` +
        `rejected ${again.report.rows.rejected}, new log entries ${again.newEntries}`
      : 'not imported again, because the board differs',
    '',
  ].join('\n');
}
