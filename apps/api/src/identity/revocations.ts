import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { IdentityPool } from './identity-pool.js';

export const identityChannel = 'harborlight_identity';

const retryMs = 1_000;

/** Tells every node when what a person may do has changed: a sign-out, a new password, a role gained or lost. */
@Injectable()
export class Revocations implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(Revocations.name);
  private readonly callbacks: ((userId: string) => void)[] = [];
  private listener: PoolClient | null = null;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(private readonly pool: IdentityPool) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    this.listener?.release(true);
    this.listener = null;
  }

  onRevoked(callback: (userId: string) => void): void {
    this.callbacks.push(callback);
  }

  async announce(userId: string): Promise<void> {
    await this.pool.query('SELECT pg_notify($1, $2)', [identityChannel, userId]);
  }

  private async listen(): Promise<void> {
    let client: PoolClient;
    try {
      client = await this.pool.connect();
    } catch (error) {
      this.logger.warn(`not listening for revocations: ${(error as Error).message}`);
      this.listenLater();
      return;
    }
    this.listener = client;
    client.on('error', () => this.lose(client));
    client.on('notification', ({ payload = '' }) => {
      for (const callback of this.callbacks) callback(payload);
    });
    await client.query(`LISTEN ${identityChannel}`).catch(() => this.lose(client));
  }

  private lose(client: PoolClient): void {
    if (this.listener !== client) return;
    this.listener = null;
    client.release(true);
    this.listenLater();
  }

  private listenLater(): void {
    if (!this.stopped) this.retry = setTimeout(() => void this.listen(), retryMs);
  }
}
