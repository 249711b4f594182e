import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Instant, NoticeKind, NoticePreference } from '@harborlight/domain';
import { instant } from '../platform/columns.js';

/** How far the delivery of a notice by one channel has come. */
export type Delivery = 'none' | 'due' | 'sent' | 'failed';

/** One thing that one person is told; its own outbox. */
@Entity('notice')
@Unique(['userId', 'once'])
@Check('notice_email_check', `email IN ('none', 'due', 'sent', 'failed')`)
@Check('notice_push_check', `push IN ('none', 'due', 'sent', 'failed')`)
@Index('notice_of_user', { synchronize: false })
@Index('notice_to_deliver', ['nextTryAt'], { where: `email = 'due' OR push = 'due'` })
export class NoticeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('user', { onDelete: 'CASCADE' })
  userId!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('text')
  kind!: NoticeKind;

  /** The request, offer, unit or watch it speaks of. */
  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  /** A person gets one notice for each of these words. */
  @Column('text')
  once!: string;

  @Column({ ...instant, default: () => 'now()' })
  at!: Instant;

  @Column({ ...instant, nullable: true })
  acknowledgedAt!: Instant | null;

  @Column('text', { default: 'none' })
  email!: Delivery;

  @Column('text', { default: 'none' })
  push!: Delivery;

  @Column('smallint', { default: () => '0' })
  tries!: number;

  @Column({ ...instant, nullable: true })
  nextTryAt!: Instant | null;
}

/** How one person wants to be told; nobody's row means the defaults. */
@Entity('notice_preference')
export class NoticePreferenceEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('user', { onDelete: 'CASCADE' })
  userId!: string;

  @Column('jsonb')
  preference!: Partial<NoticePreference>;
}

/** One browser that may wake its person. */
@Entity('push_subscription')
@Index('push_subscription_of_user', ['userId'])
export class PushSubscriptionEntity {
  @PrimaryColumn('text')
  endpoint!: string;

  @Column('uuid')
  @ForeignKey('user', { onDelete: 'CASCADE' })
  userId!: string;

  @Column('text')
  p256dh!: string;

  @Column('text')
  auth!: string;

  @Column({ ...instant, default: () => 'now()' })
  madeAt!: Instant;
}
