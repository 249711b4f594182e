import type { Instant, Need } from '@harborlight/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../../platform/columns.js';

/**
 * What the child of one request or watch needs, for as long as somebody is asked about it. Unlogged: it is in no
 * write-ahead log, on no replica and in no base backup, and a crash empties it by design.
 */
@Entity('need')
@Index('need_to_purge', ['expiresAt'])
export class NeedEntity {
  /** A request or a watch. */
  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('uuid')
  boardId!: string;

  @Column('uuid')
  agencyId!: string;

  @Column('jsonb')
  need!: Need;

  /** Past it the need is never read, purged or not. */
  @Column(instant)
  expiresAt!: Instant;
}
