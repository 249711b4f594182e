import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { measureAsOf } from './as-of.js';
import { measureCensus } from './census.js';
import { measureExhibit } from './exhibit.js';
import { measureFirstLoad } from './first-load.js';
import { measureMatch } from './match.js';
import { measureHolds } from './holds.js';
import { measureLastBed } from './last-bed.js';
import { measurePush } from './push.js';
import { isMet, print, type Row } from './row.js';
import { measureSnapshot } from './snapshot.js';
import { openTown, type Town } from './town.js';
import { measureWatches } from './watches.js';

const resultFile = 'bench-results.json';

const measurements: readonly {
  readonly name: string;
  readonly measure: (town: Town) => Row | Promise<Row | Row[]>;
}[] = [
  { name: 'push', measure: measurePush },
  { name: 'census', measure: measureCensus },
  { name: 'holds', measure: measureHolds },
  { name: 'last-bed', measure: measureLastBed },
  { name: 'snapshot', measure: measureSnapshot },
  { name: 'as-of', measure: measureAsOf },
  { name: 'first-load', measure: measureFirstLoad },
  { name: 'match', measure: measureMatch },
  { name: 'watches', measure: measureWatches },
  { name: 'exhibit', measure: measureExhibit },
];

const wanted = process.argv.slice(2);
const chosen = measurements.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

console.log('Building a board of 1,500 units …');
const town = await openTown();
const rows: Row[] = [];
try {
  for (const { name, measure } of chosen) {
    console.log(`Measuring ${name} …`);
    rows.push(...[await measure(town)].flat());
  }
} finally {
  await town.close();
}
print(rows);
const machine = { node: process.version, cores: availableParallelism(), at: new Date().toISOString() };
await writeFile(
  resultFile,
  `${JSON.stringify({ machine, rows: rows.map((row) => ({ ...row, met: isMet(row) })) }, null, 2)}\n`,
);
if (!rows.every(isMet)) process.exitCode = 1;
