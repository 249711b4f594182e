import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf, type Instant } from '@harborlight/domain';
import { Jobs } from '../../platform/jobs.js';
import { EscalationService } from './escalation.service.js';
import { ReminderService } from './reminder.service.js';

@Injectable()
export class LookAtTheClockEveryMinute implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly escalation: EscalationService,
    private readonly reminders: ReminderService,
  ) {}

  onModuleInit(): void {
    this.everyMinute('escalate-requests', (now) => this.escalation.escalate(now));
    this.everyMinute('remind-people', (now) => this.reminders.remind(now));
  }

  private everyMinute(name: string, work: (now: Instant) => Promise<void>): void {
    this.jobs.every(name, '* * * * *', () => work(instantOf(Date.now())));
  }
}
