import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The schema of the job queue: pg-boss makes and mends its tables itself, so it owns this one schema and nothing else. */
export class Jobs1763769600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE SCHEMA pgboss AUTHORIZATION harborlight_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA pgboss CASCADE');
  }
}
