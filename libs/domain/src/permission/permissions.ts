import type { Role } from '../vocabulary/codes.js';

export const permissions = [
  'account.read',
  'board.create',
  'board.read',
  'board.verify',
  'counts.exact',
  'registry.read',
  'registry.write',
  'agency.write',
  'intake.read',
  'vacancy.write',
  'vacancy.import',
  'policy.read',
  'policy.write',
  'hold.place',
  'request.read',
  'request.write',
  'offer.answer',
  'placement.write',
  'watch.write',
  'inbox.read',
  'calibration.read',
  'review.write',
  'docket.read',
] as const;
export type Permission = (typeof permissions)[number];

/** How far a permission reaches: every board, the board of the membership, or its agency alone. */
export type PermissionScope = 'everywhere' | 'board' | 'agency';

/** The one table: which role may do what, and how far. What is not here is refused. */
export const permissionTable: Readonly<Record<Role, Partial<Readonly<Record<Permission, PermissionScope>>>>> =
  {
    'placement-officer': {
      'account.read': 'board',
      'board.read': 'board',
      'board.verify': 'board',
      'intake.read': 'board',
      'policy.read': 'board',
      'hold.place': 'board',
      'request.read': 'agency',
      'request.write': 'agency',
      'placement.write': 'agency',
      'watch.write': 'agency',
      'inbox.read': 'board',
      'review.write': 'board',
      'docket.read': 'agency',
    },
    'shelter-staff': {
      'account.read': 'board',
      'board.read': 'board',
      'board.verify': 'board',
      'counts.exact': 'agency',
      'registry.read': 'agency',
      'intake.read': 'agency',
      'vacancy.write': 'agency',
      'policy.read': 'board',
      'hold.place': 'agency',
      'offer.answer': 'agency',
      'placement.write': 'agency',
      'inbox.read': 'board',
    },
    'shelter-manager': {
      'account.read': 'board',
      'board.read': 'board',
      'board.verify': 'board',
      'counts.exact': 'agency',
      'registry.read': 'agency',
      'registry.write': 'agency',
      'intake.read': 'agency',
      'vacancy.write': 'agency',
      'policy.read': 'board',
      'hold.place': 'agency',
      'offer.answer': 'agency',
      'placement.write': 'agency',
      'inbox.read': 'board',
    },
    'court-reviewer': {
      'account.read': 'board',
      'board.read': 'board',
      'board.verify': 'board',
      'policy.read': 'board',
      'watch.write': 'agency',
      'inbox.read': 'board',
      'review.write': 'board',
      'docket.read': 'board',
    },
    coordinator: {
      'account.read': 'board',
      'board.read': 'board',
      'board.verify': 'board',
      'counts.exact': 'board',
      'registry.read': 'board',
      'registry.write': 'board',
      'agency.write': 'board',
      'intake.read': 'board',
      'vacancy.write': 'board',
      'vacancy.import': 'board',
      'policy.read': 'board',
      'policy.write': 'board',
      'hold.place': 'board',
      'request.read': 'board',
      'request.write': 'board',
      'offer.answer': 'board',
      'placement.write': 'board',
      'watch.write': 'board',
      'inbox.read': 'board',
      'calibration.read': 'board',
      'review.write': 'board',
      'docket.read': 'board',
    },
    operator: {
      'account.read': 'everywhere',
      'board.create': 'everywhere',
      'board.read': 'everywhere',
      'board.verify': 'everywhere',
      'counts.exact': 'everywhere',
      'registry.read': 'everywhere',
      'registry.write': 'everywhere',
      'agency.write': 'everywhere',
      'intake.read': 'everywhere',
      'vacancy.write': 'everywhere',
      'vacancy.import': 'everywhere',
      'policy.read': 'everywhere',
      'policy.write': 'everywhere',
      'hold.place': 'everywhere',
      'request.read': 'everywhere',
      'request.write': 'everywhere',
      'offer.answer': 'everywhere',
      'placement.write': 'everywhere',
      'watch.write': 'everywhere',
      'inbox.read': 'everywhere',
      'calibration.read': 'everywhere',
      'review.write': 'everywhere',
      'docket.read': 'everywhere',
    },
  };

export interface Membership {
  readonly role: Role;
  readonly agencyId: string;
  readonly boardId: string;
}

/** Who acts: a signed-in person and the memberships their rights come from. */
export interface Actor {
  readonly userId: string;
  readonly memberships: readonly Membership[];
}

/** What an act touches. Without an agency, only a reach of `board` or wider suffices. */
export interface Target {
  readonly boardId?: string;
  readonly agencyId?: string;
}

function reaches(reach: PermissionScope | undefined, membership: Membership, target: Target): boolean {
  switch (reach) {
    case 'everywhere':
      return true;
    case 'board':
      return target.boardId === membership.boardId;
    case 'agency':
      return target.boardId === membership.boardId && target.agencyId === membership.agencyId;
    case undefined:
      return false;
  }
}

/** Whether the actor holds the permission anywhere: what a route asks before its service asks `may`. */
export const hasPermission = (actor: Actor, permission: Permission): boolean =>
  actor.memberships.some(({ role }) => permissionTable[role][permission] !== undefined);

/** Whether the actor may do this to that. */
export const may = (actor: Actor, permission: Permission, target: Target): boolean =>
  actor.memberships.some((membership) =>
    reaches(permissionTable[membership.role][permission], membership, target),
  );

/** The agencies of a board in which the actor holds the permission, or `'everything'`. */
export function agenciesWith(
  actor: Actor,
  permission: Permission,
  boardId: string,
): 'everything' | { readonly agencies: readonly string[] } {
  if (may(actor, permission, { boardId })) return 'everything';
  const agencies = actor.memberships
    .filter((m) => m.boardId === boardId && permissionTable[m.role][permission] === 'agency')
    .map(({ agencyId }) => agencyId);
  return { agencies: [...new Set(agencies)].sort() };
}

/** The agency in whose name the actor does this on a board; null where none of theirs may. */
export const agencyActing = (actor: Actor, permission: Permission, boardId: string): string | null =>
  actor.memberships.find((membership) =>
    reaches(permissionTable[membership.role][permission], membership, {
      boardId,
      agencyId: membership.agencyId,
    }),
  )?.agencyId ?? null;
