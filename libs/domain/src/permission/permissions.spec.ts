import { roles, type Role } from '../vocabulary/codes.js';
import {
  agenciesWith,
  agencyActing,
  hasPermission,
  may,
  permissions,
  permissionTable,
  type Actor,
  type Permission,
  type PermissionScope,
} from './permissions.js';

const here = { boardId: 'kansas-city', agencyId: 'harbor-house' };
const nextDoor = { boardId: 'kansas-city', agencyId: 'other-house' };
const elsewhere = { boardId: 'wichita', agencyId: 'harbor-house' };

const actorWith = (...memberships: Actor['memberships']): Actor => ({ userId: 'somebody', memberships });
const actorAs = (role: Role): Actor => actorWith({ role, ...here });

const columns = [
  'placement-officer',
  'shelter-staff',
  'shelter-manager',
  'court-reviewer',
  'coordinator',
  'operator',
] as const;

/** Written out once more and by hand: a change of the table must be meant twice. */
const intended = `
  account.read    board  board   board   board  board  everywhere
  board.create    -      -       -       -      -      everywhere
  board.read      board  board   board   board  board  everywhere
  board.verify    board  board   board   board  board  everywhere
  counts.exact    -      agency  agency  -      board  everywhere
  registry.read   -      agency  agency  -      board  everywhere
  registry.write  -      -       agency  -      board  everywhere
  agency.write    -      -       -       -      board  everywhere
  intake.read     board  agency  agency  -      board  everywhere
  vacancy.write   -      agency  agency  -      board  everywhere
  vacancy.import  -      -       -       -      board  everywhere
  policy.read     board   board   board   board   board   everywhere
  policy.write    -       -       -       -       board   everywhere
  hold.place      board   agency  agency  -       board   everywhere
  request.read    agency  -       -       -       board   everywhere
  request.write   agency  -       -       -       board   everywhere
  offer.answer    -       agency  agency  -       board   everywhere
  placement.write agency  agency  agency  -       board   everywhere
  watch.write     agency  -       -       agency  board   everywhere
  inbox.read      board   board   board   board   board   everywhere
  calibration.read -       -       -       -       board   everywhere
  review.write    board   -       -       board   board   everywhere
  docket.read     agency  -       -       board   board   everywhere`;

const cells = intended
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [permission = '', ...reaches] = row.trim().split(/\s+/);
    return columns.map(
      (role, column) =>
        [role, permission, reaches[column] ?? ''] as [Role, Permission, PermissionScope | '-'],
    );
  });

describe('the permission table', () => {
  it('is covered here in every cell', () => {
    expect(new Set(cells.map(([role]) => role))).toEqual(new Set(roles));
    expect(cells.map(([, permission]) => permission)).toEqual(
      permissions.flatMap((permission) => columns.map(() => permission)),
    );
  });

  it.each(cells)('lets a %s do %s: %s', (role, permission, reach) => {
    const actor = actorAs(role);
    expect(permissionTable[role][permission] ?? '-').toBe(reach);
    expect(hasPermission(actor, permission)).toBe(reach !== '-');
    expect([here, nextDoor, elsewhere].map((target) => may(actor, permission, target))).toEqual([
      reach !== '-',
      reach === 'board' || reach === 'everywhere',
      reach === 'everywhere',
    ]);
  });
});

describe('the reach of a permission', () => {
  it.each(permissions)('nobody without a membership may do %s', (permission) => {
    const stranger = actorWith();
    expect(hasPermission(stranger, permission)).toBe(false);
    expect([{}, here, nextDoor, elsewhere].some((target) => may(stranger, permission, target))).toBe(false);
  });

  it.each<[Role, boolean]>([
    ['shelter-manager', false],
    ['coordinator', false],
    ['operator', true],
  ])('a target without a board is only within everywhere: %s', (role, allowed) => {
    expect(may(actorAs(role), 'registry.write', {})).toBe(allowed);
  });

  it('of an agency does not cover a target that names only the board', () => {
    expect(may(actorAs('shelter-staff'), 'vacancy.write', { boardId: here.boardId })).toBe(false);
  });

  it('does not mix the board of one membership with the agency of another', () => {
    const actor = actorWith(
      { role: 'shelter-manager', ...here },
      { role: 'placement-officer', boardId: 'wichita', agencyId: 'police' },
    );
    expect(may(actor, 'vacancy.write', elsewhere)).toBe(false);
    expect(may(actor, 'board.read', { boardId: 'wichita' })).toBe(true);
  });

  it('adds up over memberships', () => {
    const actor = actorWith({ role: 'court-reviewer', ...nextDoor }, { role: 'shelter-staff', ...here });
    expect([may(actor, 'vacancy.write', here), may(actor, 'vacancy.write', nextDoor)]).toEqual([true, false]);
  });
});

describe('the agencies somebody sees exactly', () => {
  const two = [
    { role: 'shelter-staff', ...nextDoor },
    { role: 'shelter-manager', ...here },
    { role: 'shelter-staff', ...here },
  ] as const;

  it.each<[string, Actor, ReturnType<typeof agenciesWith>]>([
    ['none, for an officer', actorAs('placement-officer'), { agencies: [] }],
    ['their own, for staff', actorAs('shelter-staff'), { agencies: ['harbor-house'] }],
    [
      'each of their own once, for staff of two',
      actorWith(...two),
      { agencies: ['harbor-house', 'other-house'] },
    ],
    ['all, for the coordinator', actorAs('coordinator'), 'everything'],
    ['all, for the operator', actorAs('operator'), 'everything'],
    ['none of another board', actorWith({ role: 'shelter-staff', ...elsewhere }), { agencies: [] }],
    [
      'none, for a coordinator of another board',
      actorWith({ role: 'coordinator', ...elsewhere }),
      { agencies: [] },
    ],
  ])('are %s', (_, actor, seen) => {
    expect(agenciesWith(actor, 'counts.exact', here.boardId)).toEqual(seen);
  });
});

describe('the agency somebody acts for', () => {
  const officerOfTwo = actorWith(
    { role: 'court-reviewer', ...here },
    { role: 'placement-officer', ...elsewhere },
    { role: 'placement-officer', ...nextDoor },
  );

  it.each<[string, Actor, string | null]>([
    ['is the one on this board that may', officerOfTwo, 'other-house'],
    [
      'is their own, for the operator of another board',
      actorWith({ role: 'operator', ...elsewhere }),
      'harbor-house',
    ],
    ['is none, for staff of a shelter', actorAs('shelter-staff'), null],
    [
      'is none, for an officer of another board',
      actorWith({ role: 'placement-officer', ...elsewhere }),
      null,
    ],
  ])('%s', (_, actor, agency) => {
    expect(agencyActing(actor, 'request.write', here.boardId)).toBe(agency);
  });
});
