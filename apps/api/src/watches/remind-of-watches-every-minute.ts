import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf } from '@harborlight/domain';
import { Jobs } from '../platform/jobs.js';
import { WatchReminders } from './watch-reminders.js';

@Injectable()
export class RemindOfWatchesEveryMinute implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminders: WatchReminders,
  ) {}

  onModuleInit(): void {
    this.jobs.every('remind-of-watches', '* * * * *', () => this.reminders.remind(instantOf(Date.now())));
  }
}
