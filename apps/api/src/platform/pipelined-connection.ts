import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/**
 * What this file uses of the drivers although they do not offer it, and nothing else does.
 * pg hides the socket below its client: corked, it sends several statements in one packet.
 * TypeORM's repositories begin a transaction of their own unless this flag says that one is under way; its own BEGIN,
 * which would set the flag, waits for an answer before the first statement may leave.
 */
type ClientWithSocket = PoolClient & { readonly connection: { readonly stream: Writable } };
type RunnerWithFlag = QueryRunner & { isTransactionActive: boolean };

const names = new Map<string, string>();

/** A statement with a name is parsed and planned once a connection, not once a use. */
function nameOf(sql: string): string {
  const name = names.get(sql) ?? `use-case-${names.size}`;
  names.set(sql, name);
  return name;
}

/** A connection of the pool for one transaction, which can send statements without waiting for the answers before. */
export class PipelinedConnection {
  private constructor(
    private readonly runner: RunnerWithFlag,
    private readonly client: ClientWithSocket,
  ) {}

  /** Takes a connection from the pool; `release` gives it back. */
  static async open(source: DataSource): Promise<PipelinedConnection> {
    const runner = source.createQueryRunner() as RunnerWithFlag;
    const client = (await runner.connect()) as ClientWithSocket;
    runner.isTransactionActive = true;
    return new PipelinedConnection(runner, client);
  }

  /** TypeORM's repositories of this connection: they take part in its transaction. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const statement = { name: nameOf(sql), text: sql, values: [...parameters] };
    const { rows } = await this.client.query<object & Row>(statement);
    return rows;
  }

  /** Sends a statement that begins or ends a transaction. */
  async control(sql: string): Promise<void> {
    await this.client.query(sql);
  }

  /** What `send` writes before it first waits leaves together: a packet costs more than what is in it. */
  inOnePacket<T>(send: () => T): T {
    const { stream } = this.client.connection;
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  async release(): Promise<void> {
    this.runner.isTransactionActive = false;
    await this.runner.release();
  }
}
