import type { HoldKind, ReleaseCode } from '@harborlight/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One promise of one bed: soft while somebody phones, firm until an arrival. It ends by itself, at the end of `during`. */
@Entity('hold')
@Check('hold_kind_check', `kind IN ('soft', 'firm')`)
@Exclusion(
  'one_live_hold_a_request',
  'USING gist (request_id WITH =, during WITH &&) WHERE (request_id IS NOT NULL)',
)
@Index('hold_of_owner', { synchronize: false })
@Index('hold_of_board', { synchronize: false })
export class HoldEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  /** No foreign key here and on the agency: it would lock their rows for each hold. */
  @Column('uuid')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('unit')
  unitId!: string;

  @Column('uuid')
  @ForeignKey('bed')
  bedId!: string;

  @Column('text')
  kind!: HoldKind;

  /** As PostgreSQL writes a range; statements select its ends. */
  @Column('tstzrange')
  during!: string;

  @Column('uuid', { nullable: true })
  @ForeignKey('request')
  requestId!: string | null;

  /** The account that holds. */
  @Column('uuid')
  ownerId!: string;

  /** The owner's agency. */
  @Column('uuid')
  agencyId!: string;

  /** The number under which the owner can be called. */
  @Column('text', { nullable: true })
  callBack!: string | null;

  @Column('smallint')
  extensionsLeft!: number;

  @Column('uuid', { nullable: true })
  releasedBy!: string | null;

  @Column('text', { nullable: true })
  releaseCode!: ReleaseCode | null;
}
