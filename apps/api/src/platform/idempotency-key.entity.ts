import type { Instant } from '@harborlight/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instant } from './columns.js';

/** One act that was answered, so that its retry is answered the same. Forgotten after a day. */
@Entity('idempotency_key')
@Index('idempotency_key_to_forget', ['at'])
export class IdempotencyKeyEntity {
  @PrimaryColumn('uuid')
  actorId!: string;

  @PrimaryColumn('text')
  key!: string;

  /** Of what was asked. Keyed: it tells nothing. */
  @Column('text')
  fingerprint!: string;

  @Column('jsonb', { nullable: true })
  answer!: object | null;

  @Column({ ...instant, default: () => 'now()' })
  at!: Instant;
}
