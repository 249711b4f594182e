import type { Instant } from '@harborlight/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/columns.js';

/** What one call or answer found where the board had said open, and how sure the board had been. */
@Entity('finding')
@Check('finding_source_check', `source IN ('call', 'offer')`)
@Check('finding_predicted_check', 'predicted BETWEEN 0 AND 1')
@Check('finding_found_check', `found IN ('open', 'full')`)
@Index('finding_of_board', ['boardId', 'at'])
export class FindingEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('unit')
  unitId!: string;

  @Column('uuid')
  @ForeignKey('facility')
  facilityId!: string;

  @Column('text')
  class!: string;

  @Column(instant)
  at!: Instant;

  @Column('text')
  source!: 'call' | 'offer';

  /** The chance the board had given that the unit was still open, from 0 to 1. */
  @Column('double precision')
  predicted!: number;

  @Column('text')
  found!: 'open' | 'full';
}
