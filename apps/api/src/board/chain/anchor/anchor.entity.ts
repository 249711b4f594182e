import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instant, LocalDate } from '@harborlight/domain';
import { instant } from '../../../platform/columns.js';

/** The heads of a board's log and audit trail at the end of one day, signed. */
@Entity('anchor')
export class AnchorEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('board')
  boardId!: string;

  /** By the wall clock of the board. */
  @PrimaryColumn('date')
  onDay!: LocalDate;

  @Column('bigint')
  seq!: number;

  @Column('text')
  hash!: string;

  @Column('bigint')
  auditSeq!: number;

  @Column('text')
  auditHash!: string;

  @Column(instant)
  at!: Instant;

  @Column('text')
  publicKey!: string;

  /** Over what stands here and the board's code. */
  @Column('text')
  signature!: string;

  /** Who has it, as fingerprints of their addresses. */
  @Column('text', { array: true, default: '{}' })
  told!: readonly string[];
}
