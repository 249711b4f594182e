import type { AgencyKind, Role } from '@harborlight/domain';
import type { TestDatabase } from '@harborlight/testing';
import { noteSeen, signInCrowd, type SignedIn } from '@harborlight/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { AppModule } from '../app.module.js';
import { SessionService } from '../identity/session.service.js';
import type { Config } from '../platform/config.js';
import { holdAnswers } from '../platform/contract-check.js';
import { createHttpApp } from '../platform/http-app.js';
import { CheckedSocketAdapter } from './checked-sockets.js';
import { migratedDatabase } from './migrated-database.js';
import { TestClient } from './test-client.js';

export interface TestBoard {
  readonly id: string;
  readonly code: string;
  /** One agency of each kind a role belongs to. */
  readonly agencies: Readonly<Record<Role, string>>;
}

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly sessions: SessionService;
  readonly url: string;
  readonly databaseUrl: string;
  /** Nobody signed in. */
  readonly anonymous: TestClient;
  /** The board every role of `signInAs` belongs to, with the region `metro`. */
  readonly board: TestBoard;
  /** The owner of the database, for what no user may do. */
  readonly owner: Pool;
  addBoard(code: string): Promise<TestBoard>;
  /** Starts one more node of the same board; `stop` closes it if nobody did. */
  addNode(): Promise<NestFastifyApplication>;
  /**
   * Somebody new with this role on `on` (the app's board unless said), in `agencyId` (the role's own unless said), who
   * has no password.
   */
  signInAs(role: Role, where?: { readonly on?: TestBoard; readonly agencyId?: string }): Promise<TestClient>;
  stop(): Promise<void>;
}

export const testPassword = 'a pass phrase for tests';

export const testConfig: Omit<Config, 'databaseUrl'> = {
  authSecret: 'a secret of the tests, long enough for anybody',
  anchorKey: 'a5'.repeat(32),
  anchorReceivers: { emails: [], webhooks: [] },
  publicOrigin: null,
  trustProxy: false,
  metricsToken: null,
  logLevel: 'silent',
  contractSample: 0,
  mail: null,
  push: null,
  signInAttempts: { perAccount: 1_000, perAddress: 10_000 },
};

const kindOfRole: Readonly<Record<Role, AgencyKind>> = {
  'placement-officer': 'child-protection',
  'shelter-staff': 'shelter-operator',
  'shelter-manager': 'shelter-operator',
  'court-reviewer': 'court',
  coordinator: 'coordinator',
  operator: 'coordinator',
};

async function addBoard(owner: Pool, code: string): Promise<TestBoard> {
  const { rows } = await owner.query<{ id: string; agencies: Record<AgencyKind, string> }>(
    `WITH added AS (INSERT INTO board (code, name, time_zone) VALUES ($1, $1, 'America/Chicago') RETURNING id),
          metro AS (INSERT INTO region SELECT id, 'metro', 'Metro', 'Metro' FROM added),
          staffed AS (INSERT INTO agency (board_id, name, kind)
                      SELECT id, kind || ' of ' || $1, kind FROM added, unnest($2::text[]) AS kind
                      RETURNING id, kind)
     SELECT added.id, (SELECT jsonb_object_agg(kind, staffed.id) FROM staffed) AS agencies FROM added`,
    [code, [...new Set(Object.values(kindOfRole))]],
  );
  const [{ id, agencies }] = rows as [(typeof rows)[number]];
  const ofRole = Object.entries(kindOfRole).map(([role, kind]) => [role, agencies[kind]]);
  return { id, code, agencies: Object.fromEntries(ofRole) as Record<Role, string> };
}

/** The whole application on a database and a port of its own. `config` replaces what the tests' own says. */
export async function startTestApp(
  config: Partial<Config> = {},
  log?: Logger,
  given?: TestDatabase,
): Promise<TestApp> {
  const database = given ?? (await migratedDatabase());
  const owner = new Pool({ connectionString: database.url, max: 2 });
  const whole = { ...testConfig, databaseUrl: database.url, ...config };
  const board = await addBoard(owner, 'test-town');
  const nodes: NestFastifyApplication[] = [];
  const mismatches = new Set<string>();
  const startNode = async (): Promise<NestFastifyApplication> => {
    const node = await createHttpApp(AppModule.of(whole), whole, log);
    nodes.push(node);
    holdAnswers(node, {
      isHeld: () => true,
      onAnswer: ({ id }, code) => noteSeen(id, code),
      onMismatch: (mismatch) => {
        mismatches.add(mismatch);
        throw new Error(mismatch);
      },
    });
    node.useWebSocketAdapter(new CheckedSocketAdapter(node, whole, (mismatch) => mismatches.add(mismatch)));
    await node.listen(0, '127.0.0.1');
    return node;
  };
  const app = await startNode();
  const url = await app.getUrl();
  const anonymous = new TestClient(url);

  return {
    app,
    sessions: app.get(SessionService, { strict: false }),
    url,
    databaseUrl: database.url,
    anonymous,
    board,
    owner,
    addBoard: (code) => addBoard(owner, code),
    addNode: startNode,
    signInAs: async (role, { on = board, agencyId = on.agencies[role] } = {}) => {
      const crowd = { count: 1, role, agencyId, authSecret: whole.authSecret };
      const [{ userId, cookie }] = (await signInCrowd(owner, crowd)) as [SignedIn];
      return new TestClient(url, cookie, userId);
    },
    stop: async () => {
      for (const node of nodes) if (node.getHttpServer().listening) await node.close();
      await owner.end();
      await database.drop();
      // Whoever asked was answered 500, whoever listened was told it; a test that did not look fails here.
      if (mismatches.size > 0) throw new Error(`Not as the contract says: ${[...mismatches].join('; ')}`);
    },
  };
}
