import { testDatabase, type TestDatabase } from '@harborlight/testing';
import { migrate } from '../database/migrate.js';

/** A database of its own with the schema and nothing in it, for a spec that needs no application. */
export const migratedDatabase = (): Promise<TestDatabase> => testDatabase(migrate);
