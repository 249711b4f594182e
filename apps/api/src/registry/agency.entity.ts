import type { AgencyKind } from '@harborlight/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** One organisation with members on one board. */
@Entity('agency')
@Unique(['boardId', 'externalId'])
@Check('agency_state_check', `state ~ '^[A-Z]{2}$'`)
export class AgencyEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  /** The importer's key, unique on its board. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: AgencyKind;

  /** The state whose law it works under. */
  @Column('text', { nullable: true })
  state!: string | null;
}

/** One region of a board, by which beds are searched. */
@Entity('region')
export class RegionEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('board')
  boardId!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  nameEs!: string;
}
