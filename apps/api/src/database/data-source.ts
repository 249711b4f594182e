import type { DataSourceOptions } from 'typeorm';
import { rowTypes } from '../platform/row-types.js';
import { TableNames } from '../platform/table-names.js';

/**
 * Prepared statements keep their plan. One made while the tables are small reads or joins them whole, and goes on
 * doing so as they grow; from index to index, row by row, stays right, and no use case touches many rows.
 */
const plansThatLast = ['enable_seqscan=off', 'enable_hashjoin=off', 'enable_mergejoin=off'];

/** The application's connection: whatever role logs in, it acts as the least-privileged `harborlight_app`. */
export const dataSourceOptions = (url: string, poolSize = 16): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  poolSize,
  extra: {
    // BEGIN travels with the first statement and COMMIT with the last: two waits fewer for each use case.
    pipeline: true,
    options: ['role=harborlight_app', ...plansThatLast].map((setting) => `-c ${setting}`).join(' '),
    application_name: 'harborlight',
    types: rowTypes,
  },
  namingStrategy: new TableNames(),
});
