import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf } from '@harborlight/domain';
import { Jobs } from '../../platform/jobs.js';
import { ReminderService } from './reminder.service.js';

@Injectable()
export class RemindEveryMinute implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly reminders: ReminderService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('remind-people', '* * * * *', () => this.reminders.remind(instantOf(Date.now())));
  }
}
