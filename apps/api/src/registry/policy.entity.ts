import type { BoardPolicy } from '@harborlight/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one board's community agreed on; without a row the proposals of `defaultPolicy` hold. */
@Entity('board_policy')
export class BoardPolicyEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('board')
  boardId!: string;

  @Column('jsonb')
  policy!: Partial<BoardPolicy>;
}
