import { sqlMigration } from './sql-migration.js';

export const migrations = [
  sqlMigration('0001-platform'),
  sqlMigration('0002-board'),
  sqlMigration('0003-placement'),
  sqlMigration('0004-court'),
  sqlMigration('0005-published-views'),
  sqlMigration('0006-sources'),
];
