import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Instant, Role } from '@harborlight/domain';
import { instant } from '../platform/columns.js';

/** One role of one person in one agency: where all rights come from. */
@Entity('membership')
@Check(
  'membership_role_check',
  `role IN ('placement-officer', 'shelter-staff', 'shelter-manager', 'court-reviewer', 'coordinator', 'operator')`,
)
@Index('membership_of_agency', ['agencyId'])
export class MembershipEntity {
  @PrimaryColumn('uuid')
  @ForeignKey('user', { onDelete: 'CASCADE' })
  userId!: string;

  @PrimaryColumn('uuid')
  @ForeignKey('agency')
  agencyId!: string;

  @PrimaryColumn('text')
  role!: Role;

  @Column({ ...instant, default: () => 'now()' })
  createdAt!: Instant;
}
