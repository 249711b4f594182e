import type { DataSourceOptions } from 'typeorm';
import { rowTypes } from '../platform/row-types.js';
import { TableNames } from '../platform/table-names.js';

/** The application's connection: whatever role logs in, it acts as the least-privileged `harborlight_app`. */
export const dataSourceOptions = (url: string, poolSize = 16): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  poolSize,
  extra: {
    // BEGIN travels with the first statement and COMMIT with the last: two waits fewer for each use case.
    pipeline: true,
    options: '-c role=harborlight_app',
    application_name: 'harborlight',
    types: rowTypes,
  },
  namingStrategy: new TableNames(),
});
