import type { BlockReason, LocalDate } from '@harborlight/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One stretch of time in which one bed is held, occupied or blocked. Two spans of a bed never overlap. */
@Entity('bed_span')
@Check('bed_span_state_check', `state IN ('held', 'occupied', 'blocked')`)
@Check('bed_span_check', `state = 'occupied' OR NOT upper_inf(during)`)
@Check('bed_span_check1', `(state = 'held') = (hold_id IS NOT NULL)`)
@Check('bed_span_check2', `(state = 'blocked') = (reason IS NOT NULL)`)
@Index('bed_span_occupied_now', ['bedId'], { where: `state = 'occupied' AND upper_inf(during)` })
@Index('bed_span_of_hold', ['holdId'], { where: 'hold_id IS NOT NULL' })
export class BedSpanEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('bed')
  bedId!: string;

  /** As PostgreSQL writes a range; statements select its ends. */
  @PrimaryColumn('tstzrange')
  during!: string;

  @Column('text')
  state!: 'held' | 'occupied' | 'blocked';

  @Column('uuid', { unique: true, default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('hold')
  holdId!: string | null;

  /** Why the bed is blocked. */
  @Column('text', { nullable: true })
  reason!: BlockReason | null;

  /** The day on which staff expect a stay to end. */
  @Column('date', { nullable: true })
  expectedOn!: LocalDate | null;
}
