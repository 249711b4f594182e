import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { Config } from './config.js';

/** A board's log has reached this entry. */
export interface Appended {
  readonly boardId: string;
  readonly seq: number;
}

/** What the nodes tell each other on a channel of PostgreSQL, once what it speaks of is on disk. */
export interface Notification {
  readonly channel: string;
  readonly payload: string;
}

/** The channel on which the nodes tell each other how far the boards' logs have come: `<board id> <seq>`. */
export const boardChannel = 'harborlight_board';

const gatherMs = 4;

/** The write-ahead log is one line: when this commit is on disk, so is all that was committed before it. */
const flushAndNotify = `
  SELECT pg_logical_emit_message(true, 'harborlight', ''),
         (SELECT count(pg_notify(channel, payload)) FROM unnest($1::text[], $2::text[]) AS news (channel, payload))`;

/** A connection to PostgreSQL: while it stands, no crash has taken back what was committed since it was opened. */
export class FlushConnection {
  private flushing: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;
  private flushedAt = -gatherMs;
  /** What the other nodes are to be told with the next flush: how far each log has come, and whatever else. */
  private heads = new Map<string, number>();
  private notifications: Notification[] = [];

  constructor(private readonly client: Client) {}

  /**
   * Resolves once everything committed before the call would survive a crash, and the nodes were told of what
   * was appended and of the news. One flush serves all who wait.
   */
  flushed(appended?: Appended | null, news: readonly Notification[] = []): Promise<void> {
    if (appended)
      this.heads.set(appended.boardId, Math.max(appended.seq, this.heads.get(appended.boardId) ?? 0));
    this.notifications.push(...news);
    this.next ??= this.flushing
      .catch(() => undefined)
      .then(() => this.gather())
      .then(() => {
        this.next = null;
        this.flushing = this.flush();
        return this.flushing;
      });
    return this.next;
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** The first of a quiet moment is flushed at once; when they follow each other, more of them share a flush. */
  private async gather(): Promise<void> {
    const early = gatherMs - (performance.now() - this.flushedAt);
    if (early > 0) await pause(early);
  }

  private async flush(): Promise<void> {
    const heads = [...this.heads].map(([boardId, seq]) => ({
      channel: boardChannel,
      payload: `${boardId} ${seq}`,
    }));
    const news = [...heads, ...this.notifications];
    this.heads = new Map();
    this.notifications = [];
    const values = [news.map(({ channel }) => channel), news.map(({ payload }) => payload)];
    await this.client.query({ name: 'flush', text: flushAndNotify, values });
    this.flushedAt = performance.now();
  }
}

/**
 * Makes commits durable in groups. A transaction that appends to a log holds the log's head until it commits, and
 * waiting there for the disk would let one writer in at a time. So it commits without waiting, which lets the next
 * one in, and whoever would act on it (answer its sender, tell a board) waits here first, on the line they took
 * before: on a line opened after a crash, a flush would succeed for a commit that the crash took back.
 */
@Injectable()
export class Durability implements OnApplicationShutdown {
  private connection: Promise<FlushConnection> | null = null;
  private client: Client | null = null;

  constructor(private readonly config: Config) {}

  /** The line on which whatever is committed or read from now on can be settled. */
  async take(): Promise<FlushConnection> {
    return (this.connection ??= this.open());
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.connection?.catch(() => null))?.close();
  }

  private async open(): Promise<FlushConnection> {
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'harborlight durability',
      options: '-c role=harborlight_app',
      keepAlive: true,
    });
    const forget = () => {
      if (this.client === client) this.connection = this.client = null;
    };
    this.client = client;
    client.on('error', forget);
    try {
      await client.connect();
    } catch (error) {
      forget();
      throw error;
    }
    return new FlushConnection(client);
  }
}
