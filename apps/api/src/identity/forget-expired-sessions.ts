import { Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs.js';
import { IdentityPool } from './identity-pool.js';

/** Sessions nobody ended end by themselves; once a night they are forgotten too. */
@Injectable()
export class ForgetExpiredSessions {
  constructor(jobs: Jobs, pool: IdentityPool) {
    jobs.every('forget-expired-sessions', '41 9 * * *', async () => {
      await pool.query('DELETE FROM session WHERE "expiresAt" < now()');
    });
  }
}
