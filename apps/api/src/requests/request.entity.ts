import type { BoardPolicy, Channel, Instant, RequestState, StepKind } from '@harborlight/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { instant } from '../platform/columns.js';

/** One search for one child, known by a random token. Nothing here says anything of the child. */
@Entity('request')
@Check('request_state_check', `state IN ('open', 'placed', 'unmet', 'withdrawn')`)
@Check('request_legs_check', 'legs IN (1, 2)')
@Check('request_check', `(state = 'open') = (ended_at IS NULL)`)
@Index('request_of_agency', { synchronize: false })
@Index('request_open', ['boardId'], { where: `state = 'open'` })
@Index('request_to_purge', ['endedAt'], { where: 'purged_at IS NULL' })
export class RequestEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  @Column('uuid')
  officerId!: string;

  @Column('text', { unique: true })
  token!: string;

  /** The number under which the officer can be called. */
  @Column('text', { nullable: true })
  callBack!: string | null;

  @Column('text', { default: 'open' })
  state!: RequestState;

  /** Two where a child is moved on from a first bed. */
  @Column('smallint', { default: () => '1' })
  legs!: number;

  @Column(instant)
  openedAt!: Instant;

  @Column({ ...instant, nullable: true })
  endedAt!: Instant | null;

  /** As it stood at the opening. */
  @Column('jsonb')
  policy!: BoardPolicy;

  /** How many steps of its policy's ladder have been climbed. */
  @Column('smallint', { default: () => '0' })
  rung!: number;

  /** When all that tells of the child was taken out of its log. */
  @Column({ ...instant, nullable: true })
  purgedAt!: Instant | null;
}

/** One thing that happened to a request: codes, ids and instants. */
@Entity('request_step')
@Index('step_of_request', ['requestId', 'at', 'id'])
export class RequestStepEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  @ForeignKey('request')
  requestId!: string;

  @Column(instant)
  at!: Instant;

  @Column('text')
  kind!: StepKind;

  @Column('smallint', { default: () => '1' })
  leg!: number;

  @Column('uuid', { nullable: true })
  @ForeignKey('unit')
  unitId!: string | null;

  @Column('text', { nullable: true })
  result!: string | null;

  @Column('text', { nullable: true })
  channel!: Channel | null;

  /** Null where the clock acted. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;
}
