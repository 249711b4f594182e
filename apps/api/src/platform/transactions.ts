import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { BoardEntry, Instant, Source } from '@harborlight/domain';
import { Durability, type Appended, type Notification } from './durability.js';
import { currentRequestId } from './request-context.js';
import { KeyedSemaphore } from './keyed-semaphore.js';
import { PipelinedConnection } from './pipelined-connection.js';

export type EntryToAppend = {
  [Kind in BoardEntry['kind']]: {
    readonly kind: Kind;
    readonly unitId: string;
    readonly at: Instant;
    readonly source: Source;
    readonly body: Extract<BoardEntry, { kind: Kind }>['body'];
  };
}[BoardEntry['kind']];

/** Who did what to which thing: ids and codes only, never a personal datum. */
export interface AuditEvent {
  readonly actor: string | null;
  readonly action: string;
  readonly subject?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The chain of the events that belong to no board. */
export const noBoard = '00000000-0000-0000-0000-000000000000';

/** The head of the log is let go at the commit, not after the disk: `Durability` waits for that. */
const commitsAhead = `set_config('synchronous_commit', 'off', true)`;

/** Until the transaction ends, rows are found by an index and joined one by one. */
const byIndex = `SELECT ${['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']
  .map((setting) => `set_config('${setting}', 'off', true)`)
  .join(', ')}`;

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ';

/** One transaction, handed explicitly to whatever takes part in it. */
export class Transaction {
  /** What was appended to a board's log; null while nothing was. */
  appended: Appended | null = null;
  /** What the nodes are told once the transaction is on disk. */
  readonly notifications: Notification[] = [];
  /** Lets the next of this node write to the board whose head this transaction held. */
  release: () => void = () => undefined;
  private ended: Promise<unknown> | null = null;
  private isByIndex = false;

  constructor(
    private readonly connection: PipelinedConnection,
    private readonly semaphore: KeyedSemaphore,
  ) {}

  get manager(): EntityManager {
    return this.connection.manager;
  }

  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (this.ended) throw new Error('the log is written last: nothing may follow it in its transaction');
    return this.connection.query<Row>(sql, parameters);
  }

  /**
   * `query` for a statement that finds few rows by their keys. A prepared statement keeps its plan until its tables are
   * analysed: one made while they were small would read them whole, however large they have become.
   */
  queryByIndex<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    if (this.isByIndex) return this.query<Row>(sql, parameters);
    this.isByIndex = true;
    return this.connection.inOnePacket(() => {
      // Should it fail, so will the statement behind it.
      this.query(byIndex).catch(() => undefined);
      return this.query<Row>(sql, parameters);
    });
  }

  /** The first statement of `work` follows on the heels of BEGIN: should that fail, so will they. */
  begin<T>(isolation: Isolation, work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.connection.inOnePacket(() => {
      this.connection.control(`BEGIN ISOLATION LEVEL ${isolation}`).catch(() => undefined);
      return work(this);
    });
  }

  async commit(): Promise<void> {
    await (this.ended ?? this.end('COMMIT'));
  }

  async rollBack(): Promise<void> {
    await (this.ended ?? this.end('ROLLBACK')).catch(() => undefined);
  }

  /**
   * Appends the event to the audit chain and the entries to the board's log, as the last act of the transaction:
   * the heads of both chains stay locked until it commits. Returns the seq of the last entry.
   */
  async record(boardId: string, event: AuditEvent, entries: readonly EntryToAppend[] = []): Promise<number> {
    // A queue here costs nothing; a queue of connections at the locked head costs PostgreSQL most of its time.
    this.release = await this.semaphore.acquire(boardId);
    const audited = 'audit_append($1, $2, $3, $4, $5, $6)';
    const parameters = [
      boardId,
      event.actor,
      event.action,
      event.subject ?? null,
      currentRequestId(),
      JSON.stringify(event.detail ?? {}),
    ];
    if (entries.length === 0) {
      await this.queryAndCommit(`SELECT ${audited}`, parameters);
      return 0;
    }
    const [row] = await this.queryAndCommit<{ seq: number }>(
      `SELECT ${audited}, board_append($1, $7) AS seq, ${commitsAhead}`,
      [...parameters, JSON.stringify(entries)],
    );
    if (!row) throw new Error('board_append answers its seq');
    this.appended = { boardId, seq: row.seq };
    return row.seq;
  }

  /** The commit follows on the heels of the last statement: should that fail, the commit takes everything back. */
  private async queryAndCommit<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const [last, committed] = this.connection.inOnePacket(() => [
      this.queryByIndex<Row>(sql, parameters),
      this.end('COMMIT'),
    ]);
    const rows = await last;
    await committed;
    return rows;
  }

  private end(how: 'COMMIT' | 'ROLLBACK'): Promise<unknown> {
    this.ended = this.connection.control(how);
    this.ended.catch(() => undefined);
    return this.ended;
  }
}

/** One writes, one is on its way in, one on its way out. */
const writersAtOnce = 3;

const serializationFailure = '40001';
const deadlock = '40P01';
const mostTries = 3;

const isTransient = (error: unknown): boolean =>
  [serializationFailure, deadlock].includes((error as { readonly code?: string }).code ?? '');

/** Runs one use case in one transaction: all of it happens, or none. */
@Injectable()
export class Transactions {
  private readonly semaphore = new KeyedSemaphore(writersAtOnce);
  private readonly listeners: ((appended: Appended) => void)[] = [];

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly durability: Durability,
  ) {}

  /** Calls back after each durable commit of this node that appended to a log. */
  onAppended(callback: (appended: Appended) => void): void {
    this.listeners.push(callback);
  }

  /** Runs the whole of `work` again, in a new transaction, where PostgreSQL chose it as the victim of a conflict. */
  async run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.runOnce(work);
      } catch (error) {
        if (!isTransient(error) || tries === mostTries) throw error;
      }
    }
  }

  private async runOnce<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const connection = await this.durability.take();
    const { result, appended, news } = await this.inTransaction('READ COMMITTED', work);
    if (appended) {
      await connection.flushed(appended, news);
      for (const tell of this.listeners) tell(appended);
    } else if (news.length > 0) void connection.flushed(null, news).catch(() => undefined);
    return result;
  }

  /** Reads everything as of one instant, whatever is committed meanwhile. */
  async read<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return (await this.inTransaction('REPEATABLE READ', work)).result;
  }

  private async inTransaction<T>(isolation: Isolation, work: (tx: Transaction) => Promise<T>) {
    const connection = await PipelinedConnection.open(this.source);
    const tx = new Transaction(connection, this.semaphore);
    try {
      const result = await tx.begin(isolation, work);
      await tx.commit();
      return { result, appended: tx.appended, news: tx.notifications };
    } catch (error) {
      await tx.rollBack();
      throw error;
    } finally {
      tx.release();
      await connection.release();
    }
  }
}
