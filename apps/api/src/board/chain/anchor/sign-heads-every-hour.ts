import { Injectable, type OnModuleInit } from '@nestjs/common';
import { instantOf } from '@harborlight/domain';
import { Jobs } from '../../../platform/jobs.js';
import { AnchorSender } from './anchor-sender.js';
import { AnchorService } from './anchor.service.js';

/** Somewhere a board's day ends at every hour, and at some half hours. */
@Injectable()
export class SignHeadsEveryHour implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly anchors: AnchorService,
    private readonly post: AnchorSender,
  ) {}

  onModuleInit(): void {
    this.jobs.every('sign-heads', '5 * * * *', async () => {
      const now = instantOf(Date.now());
      await this.anchors.signEndedDays(now);
      await this.post.sendNew(now);
    });
  }
}
