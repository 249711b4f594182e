import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Jobs } from '../../platform/jobs.js';

/** What nobody will look at any more leaves the inboxes, read or not. */
@Injectable()
export class ForgetOldNotices {
  constructor(
    jobs: Jobs,
    @InjectDataSource() private readonly source: DataSource,
  ) {
    jobs.every('forget-old-notices', '43 9 * * *', () => this.forget());
  }

  async forget(): Promise<void> {
    await this.source.query(`DELETE FROM notice WHERE at < now() - interval '90 days'`);
  }
}
