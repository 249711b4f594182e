import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { BoardEntry, Instant, Source, UnitProfile, UnitReport } from '@harborlight/domain';
import { instant } from '../platform/columns.js';

/** The newest link of one board's log. Whoever appends to the log locks this row until the commit. */
@Entity('board_head')
export class BoardHeadEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('bigint', { default: () => '0' })
  seq!: number;

  @Column('text', { default: () => `repeat('0', 64)` })
  hash!: string;
}

/** One word about one unit, written once and never changed. Written by `board_append` only. */
@Entity('board_entry')
@Check('board_entry_kind_check', `kind IN ('unit.profile', 'unit.counts', 'unit.closed')`)
@Index('board_entry_of_unit', { synchronize: false })
@Index('board_entry_by_time', ['boardId', 'at', 'seq'])
export class BoardEntryEntity {
  /** No foreign key: it would lock the board's row for each entry. */
  @PrimaryColumn('uuid')
  boardId!: string;

  @PrimaryColumn('bigint')
  seq!: number;

  /** The instant the entry speaks of. */
  @Column(instant)
  at!: Instant;

  /** The instant it was written. */
  @Column(instant)
  recordedAt!: Instant;

  @Column('text')
  kind!: BoardEntry['kind'];

  @Column('uuid')
  unitId!: string;

  /** Whose word it is; null where it was not recorded, in entries written before sources were. */
  @Column('jsonb', { nullable: true })
  source!: Source | null;

  @Column('jsonb')
  body!: BoardEntry['body'];

  /** Known to nobody who reads the board, so that the hash does not let a banded count be guessed. */
  @Column('uuid')
  salt!: string;

  @Column('text')
  prevHash!: string;

  @Column('text')
  hash!: string;
}

/** What the log says of one unit now, and the lock of every change of that unit. Written by `board_append` only. */
@Entity('unit_state')
@Index('unit_state_of_board', ['boardId'])
export class UnitStateEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('unit')
  unitId!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('boolean', { default: false })
  closed!: boolean;

  /** The newest instant its entries speak of. */
  @Column({ ...instant, nullable: true })
  lastAt!: Instant | null;

  @Column('bigint', { nullable: true })
  lastSeq!: number | null;

  @Column('jsonb', { nullable: true })
  report!: UnitReport | null;

  @Column('jsonb', { nullable: true })
  profile!: UnitProfile | null;
}
