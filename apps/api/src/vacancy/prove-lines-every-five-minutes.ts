import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { LogReader } from '../board/log-reader.js';
import { Proofs } from '../board/proofs.js';
import { Jobs } from '../platform/jobs.js';
import { ReconciliationService } from './reconciliation.service.js';

@Injectable()
export class ProveLinesEveryFiveMinutes implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly jobs: Jobs,
    private readonly reader: LogReader,
    private readonly reconciliation: ReconciliationService,
    private readonly proofs: Proofs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('prove-lines', '*/5 * * * *', () => this.proveAll());
  }

  /** A board that was never proved does not wait for the clock. */
  async onApplicationBootstrap(): Promise<void> {
    for (const boardId of this.reader.boardIds)
      if (!(await this.proofs.newest(boardId))) await this.reconciliation.prove(boardId);
  }

  private async proveAll(): Promise<void> {
    for (const boardId of this.reader.boardIds) await this.reconciliation.prove(boardId);
  }
}
