import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { liveUpdatesChannel, type LiveUpdate } from './live-updates.js';

const retryMs = 1_000;

/** Hears on this node what any node tells the desks. */
@Injectable()
export class LiveUpdatesListener implements OnModuleInit, OnModuleDestroy {
  private readonly logger = new Logger(LiveUpdatesListener.name);
  private readonly onUpdate: ((update: LiveUpdate) => void)[] = [];
  private readonly onReturn: (() => void)[] = [];
  private listener: PoolClient | null = null;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  onModuleDestroy(): void {
    this.stopped = true;
    clearTimeout(this.retry);
    this.listener?.release(true);
    this.listener = null;
  }

  /** Calls back with each piece of news, and where the line was lost meanwhile, once it is back. */
  follow(heard: (update: LiveUpdate) => void, returned: () => void): void {
    this.onUpdate.push(heard);
    this.onReturn.push(returned);
  }

  /** Whether this node hears from now on. */
  private async listen(): Promise<boolean> {
    const pool = (this.source.driver as unknown as { master: { connect(): Promise<PoolClient> } }).master;
    let client: PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      this.logger.warn(`not listening for the desks: ${(error as Error).message}`);
      this.listenLater();
      return false;
    }
    if (this.stopped) {
      client.release(true);
      return false;
    }
    this.listener = client;
    client.on('error', () => this.lose(client));
    client.on('notification', ({ payload = '' }) => {
      const update = JSON.parse(payload) as LiveUpdate;
      for (const tell of this.onUpdate) tell(update);
    });
    await client.query(`LISTEN ${liveUpdatesChannel}`).catch(() => this.lose(client));
    return this.listener === client;
  }

  private lose(client: PoolClient): void {
    if (this.listener !== client) return;
    this.listener = null;
    client.release(true);
    this.listenLater();
  }

  private listenLater(): void {
    if (this.stopped) return;
    const again = async (): Promise<void> => {
      if (await this.listen()) for (const tell of this.onReturn) tell();
    };
    this.retry = setTimeout(() => void again(), retryMs);
  }
}
