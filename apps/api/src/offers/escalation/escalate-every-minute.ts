import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf } from '@harborlight/domain';
import { Jobs } from '../../platform/jobs.js';
import { EscalationService } from './escalation.service.js';

@Injectable()
export class EscalateEveryMinute implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly escalation: EscalationService,
  ) {}

  onModuleInit(): void {
    this.jobs.every('escalate-requests', '* * * * *', () => this.escalation.escalate(instantOf(Date.now())));
  }
}
