import type { Instant } from '@harborlight/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { instant } from '../../platform/columns.js';

/** The proof that one exhibit was made, and where in the log it stands. The paper itself is kept nowhere. */
@Entity('exhibit')
@Check('exhibit_made_as_check', `made_as IN ('pdf', 'page')`)
export class ExhibitEntity {
  @PrimaryColumn('text')
  stamp!: string;

  @Column('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  @Column(instant)
  madeAt!: Instant;

  @Column('text')
  madeAs!: 'pdf' | 'page';

  @Column('bigint')
  seq!: number;

  @Column('text')
  hash!: string;

  /** SHA-256 of the bytes that were sent, in hex. */
  @Column('text')
  fingerprint!: string;
}
