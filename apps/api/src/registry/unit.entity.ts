import type { FacilityCriteria, UnitCriteria } from '@harborlight/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('unit')
export class UnitEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'board_id' })
  boardId!: string;

  @Column('uuid', { name: 'facility_id' })
  facilityId!: string;

  @Column('text', { name: 'external_id', nullable: true })
  externalId!: string | null;

  @Column('text')
  name!: string;

  @Column('jsonb')
  criteria!: UnitCriteria;

  /** What this unit says differently from its facility. */
  @Column('jsonb', { default: {} })
  overrides!: Partial<FacilityCriteria>;
}

@Entity('bed')
export class BedEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'unit_id' })
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

  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt!: Date | null;
}
