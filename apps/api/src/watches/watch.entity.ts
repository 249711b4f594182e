import type { Instant } from '@harborlight/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/columns.js';

/** One standing search: whoever set it is told when a bed that fits opens. What it looks for is a need. */
@Entity('watch')
@Index('watch_standing', ['boardId'], { where: 'ended_at IS NULL' })
export class WatchEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  @Column('uuid')
  officerId!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('request')
  requestId!: string | null;

  /** Whether a bed that fits is held at once. */
  @Column('boolean', { default: false })
  holdAtOnce!: boolean;

  @Column(instant)
  setAt!: Instant;

  /** Moves whenever the need is sent again, or the watch confirmed. */
  @Column(instant)
  expiresAt!: Instant;

  @Column({ ...instant, nullable: true })
  hitAt!: Instant | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('unit')
  hitUnitId!: string | null;

  @Column({ ...instant, nullable: true })
  endedAt!: Instant | null;

  /** The agencies told too; none where it is no watch of the court. */
  @Column('uuid', { array: true, default: '{}' })
  tells!: readonly string[];

  /** A watch of the court ends then unless somebody confirms it. */
  @Column({ ...instant, nullable: true })
  confirmBy!: Instant | null;

  /** The units whose opening was told, for as long as it lasts. */
  @Column('uuid', { array: true, default: '{}' })
  told!: readonly string[];
}
