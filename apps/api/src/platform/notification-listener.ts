import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';

interface Subscriber {
  readonly channel: string;
  readonly onPayload: (payload: string) => void;
  readonly onListening: () => void;
}

/** How patient the listener is, in milliseconds. */
export interface ListenerPace {
  /** An attempt to connect, or a question, that takes longer has failed. */
  readonly answerWithin: number;
  /** The connection is asked so often whether it still lives: a line can die without a word. */
  readonly probeEvery: number;
  /** The wait before the first attempt to connect again; each further one doubles it, up to the longest. */
  readonly firstRetry: number;
  readonly longestRetry: number;
}

const defaultPace: ListenerPace = {
  answerWithin: 5_000,
  probeEvery: 10_000,
  firstRetry: 250,
  longestRetry: 5_000,
};

/**
 * Milliseconds to wait before the next attempt. `luck` (0 to 1) takes away up to half of it, so that the nodes do not
 * all come back to a recovering database at one moment.
 */
export function retryDelay(failures: number, luck: number, pace: ListenerPace = defaultPace): number {
  const whole = Math.min(pace.firstRetry * 2 ** Math.max(0, failures - 1), pace.longestRetry);
  return whole * (1 - luck / 2);
}

/**
 * Listens for NOTIFY for the whole node, on one connection outside the pool: however long the database hangs, no
 * connection of the pool is held by it. PostgreSQL keeps nothing for a listener that is away, so each subscriber is
 * told when listening begins, and reads what it may have missed.
 */
export class NotificationListener implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(NotificationListener.name);
  private readonly subscribers: Subscriber[] = [];
  private readonly stopping = new AbortController();
  private readonly firstAttempt = Promise.withResolvers<void>();
  private client: Client | null = null;
  private running: Promise<void> | null = null;
  private failures = 0;

  constructor(
    private readonly databaseUrl: string,
    private readonly pace: ListenerPace = defaultPace,
  ) {}

  /**
   * Calls `onPayload` with each notification of the channel, and `onListening` each time listening begins, the first
   * time included. To be called before the application has started.
   */
  subscribe(channel: string, onPayload: (payload: string) => void, onListening: () => void): void {
    if (this.running) throw new Error(`${channel}: the listener has already started`);
    this.subscribers.push({ channel, onPayload, onListening });
  }

  /** Resolves once the node listens, or the first attempt has failed: a node starts without it and catches up. */
  async onApplicationBootstrap(): Promise<void> {
    this.running = this.listenUntilStopped();
    await this.firstAttempt.promise;
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    void this.client?.end();
    await this.running;
  }

  /** One loop, so there is never more than one attempt under way. */
  private async listenUntilStopped(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        await this.listenUntilLost();
      } catch (error) {
        this.failures += 1;
        if (!signal.aborted) this.logger.warn(`not listening: ${(error as Error).message}`);
      }
      this.firstAttempt.resolve();
      const delay = retryDelay(this.failures, Math.random(), this.pace);
      await pause(delay, undefined, { signal }).catch(() => undefined);
    }
  }

  /** Always ends with an error: what took the connection away. */
  private async listenUntilLost(): Promise<never> {
    const { answerWithin, probeEvery } = this.pace;
    const client = new Client({
      connectionString: this.databaseUrl,
      application_name: 'harborlight notifications',
      options: '-c role=harborlight_app',
      connectionTimeoutMillis: answerWithin,
      query_timeout: answerWithin,
    });
    const { promise: lost, reject: lose } = Promise.withResolvers<never>();
    lost.catch(() => undefined);
    client.on('error', lose);
    client.on('end', () => lose(new Error('the connection has ended')));
    client.on('notification', ({ channel, payload = '' }) => this.pass(channel, payload));
    this.client = client;
    let probe: NodeJS.Timeout | undefined;
    try {
      // The driver never settles an attempt that was ended half way.
      await Promise.race([client.connect(), lost]);
      await client.query(this.listenStatement());
      this.failures = 0;
      for (const { onListening } of this.subscribers) onListening();
      this.firstAttempt.resolve();
      probe = setInterval(() => void client.query('SELECT 1').catch(lose), probeEvery);
      return await lost;
    } finally {
      clearInterval(probe);
      this.client = null;
      void client.end();
    }
  }

  private listenStatement(): string {
    const channels = new Set(this.subscribers.map(({ channel }) => channel));
    return [...channels].map((channel) => `LISTEN ${escapeIdentifier(channel)}`).join('; ');
  }

  private pass(to: string, payload: string): void {
    for (const { channel, onPayload } of this.subscribers) if (channel === to) onPayload(payload);
  }
}
