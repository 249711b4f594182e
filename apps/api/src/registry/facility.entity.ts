import type { FacilityCriteria, MeetingPoint } from '@harborlight/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place with beds, by its alias. There is no column for an address. */
@Entity('facility')
export class FacilityEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { name: 'board_id' })
  boardId!: string;

  @Column('uuid', { name: 'agency_id' })
  agencyId!: string;

  @Column('text', { name: 'external_id', nullable: true })
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
  @Column('text', { name: 'intake_phone', nullable: true })
  intakePhone!: string | null;

  @Column('text', { name: 'meeting_point', nullable: true })
  meetingPoint!: MeetingPoint | null;
}
