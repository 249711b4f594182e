import { testDatabase, type TestDatabase } from '@harborlight/testing';
import { getMigrations } from 'better-auth/db/migration';
import { Pool } from 'pg';
import { migrate } from '../database/migrate.js';
import { createAuth } from './auth.js';

describe('the schema auth', () => {
  let database: TestDatabase;
  let pool: Pool;
  beforeAll(async () => {
    database = await testDatabase(migrate);
    pool = new Pool({ connectionString: database.url, options: '-c search_path=auth' });
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('is what better-auth would make: it has nothing left to add', async () => {
    const auth = createAuth(pool, { authSecret: 'a secret of the tests, long enough', publicOrigin: null });
    const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
    expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
  });
});
