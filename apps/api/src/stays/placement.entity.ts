import type { Exit, Instant } from '@harborlight/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/columns.js';

/** One stay that an offer led to. */
@Entity('placement')
@Index('placement_of_agency', ['agencyId'], { where: 'departed_at IS NULL' })
export class PlacementEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { unique: true })
  @ForeignKey('offer')
  offerId!: string;

  @Column('uuid')
  @ForeignKey('request')
  requestId!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('unit')
  unitId!: string;

  @Column('uuid')
  @ForeignKey('bed')
  bedId!: string;

  /** Whose unit it is. */
  @Column('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  /** Whose request it was. */
  @Column('uuid')
  @ForeignKey('agency')
  askingAgencyId!: string;

  @Column(instant)
  arrivedAt!: Instant;

  @Column({ ...instant, nullable: true })
  departedAt!: Instant | null;

  @Column('text', { nullable: true })
  exit!: Exit | null;
}
