import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exhibits by their fingerprint, signed heads, and whom a watch tells. Nothing here says anything of a child. */
export class Court1763769600006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE agency ADD COLUMN state text CHECK (state ~ '^[A-Z]{2}$');

      -- The paper itself is nowhere: only what proves that it was made, and where in the log it stands.
      CREATE TABLE exhibit (
        stamp text PRIMARY KEY,
        board_id uuid NOT NULL REFERENCES board,
        agency_id uuid NOT NULL REFERENCES agency,
        made_at timestamptz NOT NULL,
        made_as text NOT NULL CHECK (made_as IN ('pdf', 'page')),
        seq bigint NOT NULL,
        hash text NOT NULL,
        fingerprint text NOT NULL
      );
      CREATE INDEX audit_entry_of_exhibit ON audit_entry (subject) WHERE action = 'exhibit.make';

      -- The heads of a board's log and audit trail at the end of a day, signed. The signature is over what stands here and the board's code.
      -- told: to whom it was handed, as fingerprints of their addresses.
      CREATE TABLE anchor (
        board_id uuid NOT NULL REFERENCES board,
        on_day date NOT NULL,
        seq bigint NOT NULL,
        hash text NOT NULL,
        audit_seq bigint NOT NULL,
        audit_hash text NOT NULL,
        at timestamptz NOT NULL,
        public_key text NOT NULL,
        signature text NOT NULL,
        told text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (board_id, on_day)
      );

      -- tells: agencies told beside whoever set the watch. confirm_by: a watch of the court ends then unless confirmed.
      -- told: the units whose opening was told, for as long as it lasts.
      ALTER TABLE watch ADD COLUMN tells uuid[] NOT NULL DEFAULT '{}', ADD COLUMN confirm_by timestamptz,
        ADD COLUMN told uuid[] NOT NULL DEFAULT '{}';

      -- What changed on a board between two instants, without reading what came before them.
      CREATE INDEX board_entry_by_time ON board_entry (board_id, at, seq);

      GRANT SELECT, INSERT ON exhibit, anchor TO harborlight_app;
      GRANT UPDATE (told) ON anchor TO harborlight_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE watch DROP COLUMN tells, DROP COLUMN confirm_by, DROP COLUMN told;
      DROP INDEX board_entry_by_time;
      DROP INDEX audit_entry_of_exhibit;
      DROP TABLE anchor, exhibit;
      ALTER TABLE agency DROP COLUMN state;
    `);
  }
}
