import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '@harborlight/domain';

const perMinute = 30;

/** Keeps somebody without an account from trying one stamp after another. Addresses are in memory for a minute. */
@Injectable()
export class VerificationLimit {
  private readonly byAddress = new RateLimiterMemory({ points: perMinute, duration: 60 });

  /** Counts a question of this address; refuses the one too many. */
  async count(address: string): Promise<void> {
    try {
      await this.byAddress.consume(address);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterSeconds = Math.ceil(error.msBeforeNext / 1000);
      throw new DomainError('too-many-requests', [
        { code: 'too-many-requests', facts: { retryAfterSeconds } },
      ]);
    }
  }
}
