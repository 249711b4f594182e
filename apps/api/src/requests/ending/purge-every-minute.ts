import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../../platform/jobs.js';
import { PurgeService } from './purge.service.js';

@Injectable()
export class PurgeEveryMinute implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly purges: PurgeService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('purge-needs', '* * * * *', () => this.purges.purge());
  }
}
