import { signInCrowd } from '@harborlight/testing';
import { Client } from 'pg';
import type { ApiClient } from '../support/api-client.js';
import { authSecret } from '../support/api-node.js';
import type { Town } from './town.js';

/** A second board of the same database, whose log tells of the year up to `until`. */
export interface LongLog {
  readonly board: string;
  readonly boardId: string;
  readonly since: Date;
  readonly until: Date;
  /** Somebody of the court, with one connection. */
  readonly reviewer: ApiClient;
}

const board = 'long';
const units = 1_500;
const entries = 1_000_000;
const days = 365;

/** The long board's units are the town's under new ids: their bodies are as long as what the API writes. */
const copyTown = `
  CREATE TEMP TABLE made AS
    SELECT uuidv7() AS board_id, uuidv7() AS agency_id, uuidv7() AS facility_id,
           date_trunc('minute', now()) AS until;
  CREATE TEMP TABLE copied AS
    SELECT row_number() OVER (ORDER BY u.id) - 1 AS n, uuidv7() AS id, u.facility_id, u.name, u.criteria,
           s.profile, s.report
      FROM unit u JOIN unit_state s ON s.unit_id = u.id ORDER BY u.id LIMIT ${units};
  INSERT INTO board (id, code, name, time_zone) SELECT board_id, '${board}', 'Long', 'America/Chicago' FROM made;
  INSERT INTO agency (id, board_id, name, kind) SELECT agency_id, board_id, 'Court', 'court' FROM made;
  INSERT INTO region SELECT board_id, 'metro', 'Metro', 'Metro' FROM made;
  INSERT INTO facility (id, board_id, agency_id, region, alias, state, criteria)
    SELECT m.facility_id, m.board_id, m.agency_id, 'metro', alias, state, criteria
      FROM made m, facility f WHERE f.id = (SELECT facility_id FROM copied LIMIT 1);
  INSERT INTO unit (id, board_id, facility_id, name, criteria)
    SELECT id, m.board_id, m.facility_id, name, criteria FROM made m, copied;
`;

/**
 * Each unit is described and counted once. From then on some are told of often and some seldom, as houses are: one in
 * two hundred entries describes a unit anew, one in five thousand closes it. Hashes have the right length, no more.
 */
const writeLog = `
  CREATE FUNCTION pg_temp.iso(at timestamptz) RETURNS text LANGUAGE sql
    RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
  CREATE FUNCTION pg_temp.hash_of(seq int) RETURNS text LANGUAGE sql
    RETURN encode(sha256(seq::text::bytea), 'hex');
  SELECT setseed(0.4);
  CREATE TEMP TABLE drawn AS
    SELECT seq, random() AS chance,
           CASE WHEN seq <= 2 * ${units} THEN (seq - 1) % ${units} ELSE floor(${units} * random() ^ 2) END AS n,
           date_trunc('milliseconds', until - (${entries} - seq) * (interval '${days} days' / ${entries})) AS at
      FROM made, generate_series(1, ${entries}) AS seq;
  INSERT INTO board_entry (board_id, seq, at, recorded_at, kind, unit_id, body, salt, prev_hash, hash)
    SELECT board_id, seq, at, at, kind, id,
           CASE kind
             WHEN 'unit.profile' THEN profile || jsonb_build_object('unitId', id)
             WHEN 'unit.closed' THEN '{}'
             ELSE report || jsonb_build_object(
               'occupied', floor(1.1 * chance * (report->>'licensed')::int), 'reportedAt', pg_temp.iso(at),
               'freshUntil', pg_temp.iso(at + interval '4 hours'), 'staleAt', pg_temp.iso(at + interval '8 hours'))
           END,
           gen_random_uuid(), pg_temp.hash_of(seq - 1), pg_temp.hash_of(seq)
      FROM made, copied JOIN drawn USING (n),
           LATERAL (SELECT CASE
             WHEN seq <= ${units} THEN 'unit.profile'
             WHEN seq <= 2 * ${units} OR chance > 0.0052 THEN 'unit.counts'
             WHEN chance > 0.0002 THEN 'unit.profile'
             ELSE 'unit.closed' END AS kind) AS told
     ORDER BY seq;
`;

const newestOf = (kind: string): string =>
  `LATERAL (SELECT at, seq, body FROM board_entry WHERE unit_id = id AND kind = '${kind}' ORDER BY at DESC LIMIT 1)`;

/** What the API's own way into the log would have left beside it. */
const writeHeads = `
  INSERT INTO unit_state (unit_id, board_id, closed, last_at, last_seq, report, profile)
    SELECT id, (SELECT board_id FROM made), coalesce(x.seq > p.seq, false), greatest(p.at, c.at, x.at), greatest(p.seq, c.seq, x.seq),
           c.body, p.body
      FROM copied
     CROSS JOIN ${newestOf('unit.profile')} AS p
     CROSS JOIN ${newestOf('unit.counts')} AS c
      LEFT JOIN ${newestOf('unit.closed')} AS x ON true;
  UPDATE board_head h SET seq = ${entries}, hash = pg_temp.hash_of(${entries})
    FROM made m WHERE h.board_id = m.board_id;
`;

/** Written by the owner in one transaction, so that the node meets the board with all of its past. */
export async function openLongLog({ databaseUrl, client }: Town): Promise<LongLog> {
  const owner = new Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    for (const statements of [copyTown, writeLog, writeHeads]) await owner.query(statements);
    await owner.query('COMMIT');
    await owner.query('VACUUM (ANALYZE) board_entry');
    const { rows } = await owner.query<{ boardId: string; agencyId: string; since: Date; until: Date }>(
      `SELECT board_id "boardId", agency_id "agencyId", until - interval '${days} days' AS since, until FROM made`,
    );
    const [made] = rows;
    if (!made) throw new Error('no long board was made');
    const { agencyId, ...of } = made;
    const crowd = { count: 1, role: 'court-reviewer', agencyId, authSecret } as const;
    const [reviewer] = await signInCrowd(owner, crowd);
    return { board, ...of, reviewer: client.as(reviewer?.cookie ?? '') };
  } finally {
    await owner.end();
  }
}
