import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant } from '@harborlight/domain';
import { instant } from '../platform/columns.js';

/** One comparison of all lines of a board with their spans and their log. */
@Entity('reconciliation')
export class ReconciliationEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('board')
  boardId!: string;

  @PrimaryColumn(instant)
  at!: Instant;

  /** How many units were compared. */
  @Column('integer')
  units!: number;

  /** The units that differed, each with a code. */
  @Column('jsonb')
  mismatches!: readonly unknown[];
}
