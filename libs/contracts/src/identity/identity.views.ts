import type { AgencyKind, Permission, Role } from '@harborlight/domain';

export interface MembershipView {
  readonly role: Role;
  readonly agencyId: string;
  readonly agency: string;
  readonly agencyKind: AgencyKind;
  readonly boardId: string;
  readonly board: string;
}

/** `GET /api/me` */
export interface Me {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly MembershipView[];
  /** What this person may do somewhere; the client greys out the rest. */
  readonly permissions: readonly Permission[];
}
