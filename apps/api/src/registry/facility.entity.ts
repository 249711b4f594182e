import type { FacilityCriteria, MeetingPoint } from '@harborlight/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** One place with beds, by its alias. There is no column for an address. */
@Entity('facility')
@Unique(['boardId', 'externalId'])
@ForeignKey('region', ['boardId', 'region'], ['boardId', 'code'])
@Index('facility_of_agency', ['agencyId'])
export class FacilityEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  /** The importer's key, unique on its board. */
  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('text')
  alias!: string;

  @Column('text')
  state!: string;

  @Column('text')
  region!: string;

  @Column('jsonb')
  criteria!: FacilityCriteria;

  /** Kept out of the log: an entry of the log can never be taken back. */
  @Column('text', { nullable: true })
  intakePhone!: string | null;

  @Column('text', { nullable: true })
  meetingPoint!: MeetingPoint | null;
}
