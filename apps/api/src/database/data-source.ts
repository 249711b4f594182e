import type { DataSourceOptions } from 'typeorm';

/** The application's connection: whatever role logs in, it acts as the least-privileged `harborlight_app`. */
export const dataSourceOptions = (url: string, poolSize = 16): DataSourceOptions => ({
  type: 'postgres',
  url,
  synchronize: false,
  poolSize,
  extra: { options: '-c role=harborlight_app', application_name: 'harborlight' },
  entities: [],
});
