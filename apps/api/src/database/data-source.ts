import type { DataSourceOptions } from 'typeorm';

/**
 * The application's connection: whatever role logs in, it acts as the least-privileged `harborlight_app`.
 * Prepared statements keep their plan: one made while a table is empty would go on scanning the table as it grows,
 * so scans are the last choice.
 */
export const dataSourceOptions = (url: string, poolSize = 16): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  poolSize,
  extra: {
    // BEGIN travels with the first statement and COMMIT with the last: two waits fewer for each use case.
    pipeline: true,
    options: '-c role=harborlight_app -c enable_seqscan=off',
    application_name: 'harborlight',
  },
  entities: [],
});
