import type { FacilityCriteria, Instant, UnitCriteria } from '@harborlight/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { instant } from '../platform/columns.js';

/** Beds of a facility that share one licence and one set of criteria. */
@Entity('unit')
@Unique(['boardId', 'externalId'])
@Index('unit_of_facility', ['facilityId'])
export class UnitEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('facility')
  facilityId!: string;

  /** The importer's key, unique on its board. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('text')
  name!: string;

  @Column('jsonb')
  criteria!: UnitCriteria;

  /** What this unit says differently from its facility. */
  @Column('jsonb', { default: {} })
  overrides!: Partial<FacilityCriteria>;
}

/** One place to sleep. */
@Entity('bed')
@Index('bed_of_unit', ['unitId'])
@Index('bed_label_in_unit', ['unitId', 'label'], { unique: true, where: 'retired_at IS NULL' })
export class BedEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('unit')
  unitId!: string;

  @Column('text')
  label!: string;

  @Column('boolean', { default: false })
  single!: boolean;

  @Column('boolean', { default: false })
  accessible!: boolean;

  /** Added by a census that counted more children than beds; gone when it is empty again. */
  @Column('boolean', { default: false })
  overflow!: boolean;

  @Column({ ...instant, nullable: true })
  retiredAt!: Instant | null;
}
