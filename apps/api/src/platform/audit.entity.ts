import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Instant } from '@harborlight/domain';
import { instant } from './columns.js';

/** The newest link of one audit chain. Whoever appends to the chain locks this row until the commit. */
@Entity('audit_head')
export class AuditHeadEntity {
  /** A board's id, or the nil uuid for what belongs to no board. */
  @PrimaryColumn('uuid')
  chain!: string;

  @Column('bigint', { default: () => '0' })
  seq!: number;

  @Column('text', { default: () => `repeat('0', 64)` })
  hash!: string;
}

/** One audited act: who did what to which thing, by ids and codes alone. Written by `audit_append` only. */
@Entity('audit_entry')
@Index('audit_entry_of_exhibit', ['subject'], { where: `action = 'exhibit.make'` })
export class AuditEntryEntity {
  /** A board's id, or the nil uuid for what belongs to no board. */
  @PrimaryColumn('uuid')
  chain!: string;

  @PrimaryColumn('bigint')
  seq!: number;

  @Column(instant)
  at!: Instant;

  /** An account's id; null where the clock acted. */
  @Column('text', { nullable: true })
  actor!: string | null;

  @Column('text')
  action!: string;

  /** The id of the thing acted on. */
  @Column('text', { nullable: true })
  subject!: string | null;

  /** The HTTP request the act came by. */
  @Column('text', { nullable: true })
  requestId!: string | null;

  @Column('jsonb')
  detail!: Readonly<Record<string, unknown>>;

  @Column('text')
  prevHash!: string;

  @Column('text')
  hash!: string;
}
