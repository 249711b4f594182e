import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, DomainError, type Actor } from '@harborlight/domain';
import { Config } from './config.js';
import { Jobs } from './jobs.js';
import { Transactions, type Transaction } from './transactions.js';

/** One try of an act, as its `Idempotency-Key` names it. Without a key nothing is kept, and each try is a new one. */
export interface IdempotencyKey {
  readonly key: string | null;
  /** What is tried, and on which thing: the same key may not do two of them. */
  readonly operation: string;
  readonly input: object;
}

interface IdempotencyKeyRow<Answer> {
  readonly fingerprint: string;
  readonly answer: Answer;
}

/** Answers a retried act as it was answered the first time. No need of a child may be part of an answer. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly config: Config,
    private readonly transactions: Transactions,
    jobs: Jobs,
  ) {
    jobs.every('forget-attempts', '17 * * * *', () => this.forget());
  }

  /**
   * What this attempt was answered before; null where it is the first. Two at the same moment: the second waits here
   * until the first has committed, and gets its answer. A refused attempt leaves no trace, so its retry is new.
   */
  async earlierAnswer<Answer>(
    tx: Transaction,
    { userId }: Actor,
    attempt: IdempotencyKey,
  ): Promise<Answer | null> {
    if (attempt.key === null) return null;
    const [, [known]] = await Promise.all([
      tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`${userId} ${attempt.key}`]),
      tx.query<IdempotencyKeyRow<Answer>>(
        'SELECT fingerprint, answer FROM idempotency_key WHERE actor_id = $1 AND key = $2',
        [userId, attempt.key],
      ),
    ]);
    if (known && known.fingerprint !== this.fingerprintOf(attempt))
      throw new DomainError('idempotency-key-reused');
    return known?.answer ?? null;
  }

  /** Whether an attempt with this key was answered before, whatever it asked. */
  async isKnown(tx: Transaction, { userId }: Actor, key: string | null): Promise<boolean> {
    const known = await tx.query('SELECT FROM idempotency_key WHERE actor_id = $1 AND key = $2', [
      userId,
      key,
    ]);
    return known.length > 0;
  }

  /** Keeps the answer of this transaction's attempt, which `earlier` began. */
  async storeAnswer(
    tx: Transaction,
    { userId }: Actor,
    attempt: IdempotencyKey,
    answer: object,
  ): Promise<void> {
    if (attempt.key === null) return;
    await tx.query(
      'INSERT INTO idempotency_key (actor_id, key, fingerprint, answer) VALUES ($1, $2, $3, $4)',
      [userId, attempt.key, this.fingerprintOf(attempt), JSON.stringify(answer)],
    );
  }

  /** Forgets every attempt a day after it was made. */
  async forget(): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(`DELETE FROM idempotency_key WHERE at < now() - interval '24 hours'`),
    );
  }

  /** Keyed: whoever reads the table can guess what was asked, and still not tell whether the guess is right. */
  private fingerprintOf({ operation, input }: IdempotencyKey): string {
    return createHmac('sha256', this.config.authSecret)
      .update(`attempt\n${operation}\n${canonicalJson(input)}`)
      .digest('base64url');
  }
}
