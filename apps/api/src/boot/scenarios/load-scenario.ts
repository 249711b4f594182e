import { randomBytes } from 'node:crypto';
import { defaultPolicy } from '@harborlight/domain';
import { RowSecurity } from '../../platform/row-security.js';
import type { Transaction, Transactions } from '../../platform/transactions.js';
import type { Scenario, ScenarioAccount } from './scenario.js';

export interface Loading {
  /** Makes an account that can sign in; answers its user's id. */
  readonly createAccount: (account: {
    readonly email: string;
    readonly name: string;
    readonly password: string;
  }) => Promise<string>;
  /** The one password of all accounts; generated where none is given. */
  readonly password?: string | undefined;
}

export interface Loaded {
  /** The one that was given, or else generated. */
  readonly password: string;
}

const generatePassword = (): string => randomBytes(12).toString('base64url');

const insertBoard = `
  INSERT INTO board (id, code, name, time_zone, demonstration)
  SELECT id, code, name, "timeZone", true
    FROM jsonb_to_record($1) AS b(id uuid, code text, name text, "timeZone" text)`;

const insertPolicy = 'INSERT INTO board_policy (board_id, policy) VALUES ($1, $2)';

const insertAgencies = `
  INSERT INTO agency (id, board_id, name, kind, state)
  SELECT id, $1, name, kind, state FROM jsonb_to_recordset($2) AS a(id uuid, name text, kind text, state text)`;

const insertRegions = `
  INSERT INTO region (board_id, code, name_en, name_es)
  SELECT $1, code, "nameEn", "nameEs" FROM jsonb_to_recordset($2) AS r(code text, "nameEn" text, "nameEs" text)`;

const insertFacilities = `
  INSERT INTO facility (id, board_id, agency_id, region, alias, state, criteria, intake_phone, meeting_point)
  SELECT id, $1, "agencyId", region, alias, state, criteria, "intakePhone", "meetingPoint"
    FROM jsonb_to_recordset($2) AS f(id uuid, "agencyId" uuid, region text, alias text, state text, criteria jsonb,
                                     "intakePhone" text, "meetingPoint" text)`;

const insertUnits = `
  WITH made AS (
    INSERT INTO unit (id, board_id, facility_id, name, criteria, overrides)
    SELECT id, $1, "facilityId", name, criteria, overrides
      FROM jsonb_to_recordset($2) AS u(id uuid, "facilityId" uuid, name text, criteria jsonb, overrides jsonb)
    RETURNING id)
  INSERT INTO unit_state (unit_id, board_id) SELECT id, $1 FROM made`;

const insertBeds = `
  INSERT INTO bed (id, unit_id, label, single, accessible, overflow)
  SELECT id, "unitId", label, single, accessible, overflow
    FROM jsonb_to_recordset($1) AS b(id uuid, "unitId" uuid, label text, single boolean, accessible boolean,
                                     overflow boolean)`;

const insertSpans = `
  INSERT INTO bed_span (bed_id, during, state, reason, expected_on)
  SELECT "bedId", tstzrange("from", until), state, reason, "expectedOn"
    FROM jsonb_to_recordset($1) AS s("bedId" uuid, "from" timestamptz, until timestamptz, state text,
                                     reason text, "expectedOn" date)`;

const insertMemberships = `
  INSERT INTO membership (user_id, agency_id, role)
  SELECT "userId", "agencyId", role FROM jsonb_to_recordset($1) AS m("userId" uuid, "agencyId" uuid, role text)`;

const insertRequests = `
  INSERT INTO request (id, board_id, agency_id, officer_id, token, state, opened_at, ended_at, purged_at, rung, policy)
  SELECT id, $1, "agencyId", coalesce("officerId", uuidv7()), token, state, "openedAt", "endedAt", "purgedAt", rung, $3
    FROM jsonb_to_recordset($2) AS r(id uuid, "agencyId" uuid, "officerId" uuid, token text, state text,
                                     "openedAt" timestamptz, "endedAt" timestamptz, "purgedAt" timestamptz,
                                     rung smallint)`;

const insertSteps = `
  INSERT INTO request_step (request_id, at, kind, unit_id, result, channel, actor_id)
  SELECT "requestId", at, kind, "unitId", result, CASE WHEN kind IN ('asked', 'answered') THEN 'app' END, "actorId"
    FROM jsonb_to_recordset($1) AS s("requestId" uuid, at timestamptz, kind text, "unitId" uuid, result text,
                                     "actorId" uuid)`;

/** The noes of tonight stand beside the searches that go on. */
const insertOffers = `
  INSERT INTO offer (request_id, board_id, unit_id, agency_id, asking_agency_id, state, channel, answer, asked_at,
                     acknowledged_at, answered_at)
  SELECT r.id, r.board_id, u.id, f.agency_id, r.agency_id, 'declined', said.channel, said.result, asked.at, said.at, said.at
    FROM request r
    JOIN request_step asked ON asked.request_id = r.id AND asked.kind = 'asked'
    JOIN request_step said ON said.request_id = r.id AND said.kind = 'answered' AND said.unit_id = asked.unit_id
    JOIN unit u ON u.id = asked.unit_id JOIN facility f ON f.id = u.facility_id
   WHERE r.board_id = $1 AND r.state = 'open'`;

async function insertRows(tx: Transaction, scenario: Scenario): Promise<void> {
  const { board } = scenario;
  await tx.query(insertBoard, [JSON.stringify(board)]);
  await tx.query(insertPolicy, [board.id, JSON.stringify(scenario.policy)]);
  await tx.query(insertAgencies, [board.id, JSON.stringify(scenario.agencies)]);
  await tx.query(insertRegions, [board.id, JSON.stringify(scenario.regions)]);
  await tx.query(insertFacilities, [board.id, JSON.stringify(scenario.facilities)]);
  await tx.query(insertUnits, [board.id, JSON.stringify(scenario.units)]);
  await tx.query(insertBeds, [JSON.stringify(scenario.beds)]);
  await tx.query(insertSpans, [JSON.stringify(scenario.spans)]);
}

async function admit(
  tx: Transaction,
  accounts: readonly ScenarioAccount[],
  password: string,
  { createAccount }: Loading,
): Promise<ReadonlyMap<string, string>> {
  const userIds = new Map<string, string>();
  const memberships = [];
  for (const { email, name, memberships: granted } of accounts) {
    const userId = await createAccount({ email, name, password });
    userIds.set(email, userId);
    memberships.push(...granted.map((membership) => ({ userId, ...membership })));
  }
  await tx.query(insertMemberships, [JSON.stringify(memberships)]);
  return userIds;
}

async function insertSearches(
  tx: Transaction,
  { board, policy, requests }: Scenario,
  userIds: ReadonlyMap<string, string>,
): Promise<void> {
  const officerIdOf = (officer: string | null) => (officer === null ? undefined : userIds.get(officer));
  const rows = requests.map(({ steps: _, officer, ...row }) => ({ ...row, officerId: officerIdOf(officer) }));
  const steps = requests.flatMap(({ id: requestId, officer, steps: taken }) =>
    taken.map(({ byOfficer, ...step }) => ({
      ...step,
      requestId,
      actorId: byOfficer ? officerIdOf(officer) : undefined,
    })),
  );
  await new RowSecurity().allowEverything(tx);
  await tx.query(insertRequests, [
    board.id,
    JSON.stringify(rows),
    JSON.stringify({ ...defaultPolicy, ...policy }),
  ]);
  await tx.query(insertSteps, [JSON.stringify(steps)]);
  await tx.query(insertOffers, [board.id]);
}

/**
 * Loads a scenario into a database that has no board yet, in one transaction; null where there is a board.
 * Of several nodes that start at once on one empty database, one loads and the others wait for it.
 */
export function loadScenario(
  transactions: Transactions,
  build: () => Scenario,
  loading: Loading,
): Promise<Loaded | null> {
  return transactions.run(async (tx) => {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('harborlight scenario'))`);
    const [anyBoard] = await tx.query('SELECT 1 FROM board LIMIT 1');
    if (anyBoard) return null;
    const scenario = build();
    const password = loading.password ?? generatePassword();
    await insertRows(tx, scenario);
    const userIds = await admit(tx, scenario.accounts, password, loading);
    await insertSearches(tx, scenario, userIds);
    const { id, code } = scenario.board;
    await tx.query('SELECT board_append_history($1, $2)', [id, JSON.stringify(scenario.entries)]);
    await tx.record(id, { actor: null, action: 'scenario.load', subject: id, detail: { code } });
    return { password };
  });
}
