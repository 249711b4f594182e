import { Injectable, type OnModuleInit } from '@nestjs/common';
import { LogReader } from '../board/log-reader.js';
import { Jobs } from '../platform/jobs.js';
import { ReconciliationService } from './reconciliation.service.js';

@Injectable()
export class ProveLinesEveryFiveMinutes implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reader: LogReader,
    private readonly reconciliation: ReconciliationService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('prove-lines', '*/5 * * * *', async () => {
      for (const boardId of this.reader.boardIds) await this.reconciliation.prove(boardId);
    });
  }
}
