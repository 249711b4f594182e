import type { Channel, DeclineClass, DeclineCode, Instant, OfferState } from '@harborlight/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/columns.js';

/** One request put to one unit, and what became of it. */
@Entity('offer')
@Check(
  'offer_state_check',
  `state IN ('asked', 'acknowledged', 'maybe', 'accepted', 'declined', 'withdrawn', 'arrived', 'no-show', 'turned-away')`,
)
@Check('offer_channel_check', `channel IN ('app', 'phone')`)
@Index('offer_of_request', ['requestId'])
@Index('offer_of_agency', { synchronize: false })
@Index('one_waiting_offer_a_unit', ['requestId', 'unitId'], {
  unique: true,
  where: `state IN ('asked', 'acknowledged', 'maybe', 'accepted')`,
})
@Index('one_accepted_offer_a_leg', ['requestId', 'leg'], {
  unique: true,
  where: `state IN ('accepted', 'arrived')`,
})
export class OfferEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('request')
  requestId!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('unit')
  unitId!: string;

  /** Who is asked. */
  @Column('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  /** Who asks. */
  @Column('uuid')
  @ForeignKey('agency')
  askingAgencyId!: string;

  @Column('smallint', { default: () => '1' })
  leg!: number;

  @Column('text')
  state!: OfferState;

  @Column('text')
  channel!: Channel;

  /** A decline; one that speaks of the need keeps only its class once the need is gone. */
  @Column('text', { nullable: true })
  answer!: DeclineCode | DeclineClass | null;

  @Column(instant)
  askedAt!: Instant;

  @Column({ ...instant, nullable: true })
  acknowledgedAt!: Instant | null;

  @Column({ ...instant, nullable: true })
  answeredAt!: Instant | null;

  @Column({ ...instant, nullable: true })
  onTheWayAt!: Instant | null;

  @Column({ ...instant, nullable: true })
  expectedAt!: Instant | null;

  /** When an accepted offer ended: by an arrival, by nobody coming, or at the door. */
  @Column({ ...instant, nullable: true })
  settledAt!: Instant | null;

  @Column('uuid', { nullable: true })
  @ForeignKey('hold')
  holdId!: string | null;
}
