import { Client } from 'pg';

export const clients = 16;
export const rounds = 4;
const roundMs = 3_000;

/** How often a second `act` is done by 16 at once. */
export async function perSecond(act: (worker: number, nth: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let started = 0;
  let done = 0;
  await Promise.all(
    Array.from({ length: clients }, async (_, worker) => {
      while (performance.now() - begun < roundMs) {
        started += 1;
        await act(worker, started - 1);
        done += 1;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - begun);
}

export interface BareInserts {
  /** Begin, insert, commit, on the worker's own connection. */
  readonly insert: (worker: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What every write is held against: the same body, written by bare `pg` alone. */
export async function openBareInserts(databaseUrl: string, body: string): Promise<BareInserts> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const connection = new Client({ connectionString: databaseUrl });
      await connection.connect();
      return connection;
    }),
  );
  const of = (worker: number) => connections[worker] as Client;
  await of(0).query('CREATE TABLE IF NOT EXISTS bare (id bigserial PRIMARY KEY, body jsonb NOT NULL)');
  return {
    insert: async (worker) => {
      await of(worker).query('BEGIN');
      await of(worker).query('INSERT INTO bare (body) VALUES ($1)', [body]);
      await of(worker).query('COMMIT');
    },
    close: async () => {
      await Promise.all(connections.map((connection) => connection.end()));
    },
  };
}
