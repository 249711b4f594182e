import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instant } from '@harborlight/domain';
import { instant } from '../platform/columns.js';

/** The shared list of one community; owns one log. */
@Entity('board')
export class BoardEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  /** Its name in addresses. */
  @Column('text', { unique: true })
  code!: string;

  @Column('text')
  name!: string;

  /** The IANA name, such as `America/Chicago`. */
  @Column('text')
  timeZone!: string;

  /** Whether everything on it is invented. */
  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column({ ...instant, default: () => 'now()' })
  createdAt!: Instant;
}
