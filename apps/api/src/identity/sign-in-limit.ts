import { Injectable } from '@nestjs/common';
import { DomainError } from '@harborlight/domain';
import { createHmac } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Config } from '../platform/config.js';
import { IdentityPool } from './identity-pool.js';

const windowSeconds = 15 * 60;

/** Counts wrong passwords by account and by address, on all nodes together. */
@Injectable()
export class SignInLimit {
  private readonly byAccount: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;

  constructor(
    private readonly config: Config,
    pool: IdentityPool,
  ) {
    const limit = (keyPrefix: string, points: number) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'auth',
        tableName: 'sign_in_attempt',
        tableCreated: true,
        keyPrefix,
        points,
        duration: windowSeconds,
      });
    this.byAccount = limit('account', config.signInAttempts.perAccount);
    this.byAddress = limit('address', config.signInAttempts.perAddress);
  }

  /** Runs the attempt unless too many failed before. Counted before it runs, so that guesses in parallel count too. */
  async attempt<T>(account: string, address: string, run: () => Promise<T>): Promise<T> {
    const accountKey = this.digest(account.toLowerCase());
    const addressKey = this.digest(address);
    await this.count(this.byAddress, addressKey);
    await this.count(this.byAccount, accountKey);
    const result = await run();
    await Promise.all([this.byAccount.delete(accountKey), this.byAddress.reward(addressKey)]);
    return result;
  }

  private async count(limiter: RateLimiterPostgres, key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1000);
      throw new DomainError('too-many-requests', [
        { code: 'too-many-requests', facts: { retryAfterSeconds } },
      ]);
    }
  }

  private digest(text: string): string {
    return createHmac('sha256', this.config.authSecret).update(text).digest('base64url');
  }
}
