import type { Instant } from '@harborlight/domain';
import type { UnmetView } from '@harborlight/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { instant } from '../../platform/columns.js';

/** How often in one hour a search ended without a bed for want of one thing. No way leads from here to a request. */
@Entity('unmet_tally')
export class UnmetTallyEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('board')
  boardId!: string;

  @PrimaryColumn(instant)
  hour!: Instant;

  @PrimaryColumn('text')
  class!: UnmetView['class'];

  @PrimaryColumn('text')
  region!: string;

  @PrimaryColumn('text')
  missing!: UnmetView['missing'];

  @PrimaryColumn('text')
  outcome!: UnmetView['outcome'];

  @Column('integer')
  count!: number;
}
