import type { AccountPlan } from '../town-plan.js';
import type { AgencyKey } from './agencies.js';

function account(
  user: string,
  name: string,
  role: AccountPlan['role'],
  agency: AgencyKey,
): AccountPlan<AgencyKey> {
  return { email: `${user}@demo.harborlight.example`, name, role, agency };
}

/** Whose searches those of the detention desk in Missouri are. */
export const juvenileOfficer = account(
  'juvenile',
  'Juno Juvenile',
  'placement-officer',
  'juvenileOfficeMissouri',
);

/**
 * One account for each role; two officers, so that two people can want the same last bed; and two more whom a court
 * tells of an opening.
 */
export const accounts: readonly AccountPlan<AgencyKey>[] = [
  account('operator', 'Olive Operator', 'operator', 'placementDesk'),
  account('coordinator', 'Cora Coordinator', 'coordinator', 'placementDesk'),
  account('officer', 'Otis Officer', 'placement-officer', 'childProtectionMissouri'),
  account('officer2', 'Odessa Officer', 'placement-officer', 'policeKansas'),
  account('staff', 'Stella Staff', 'shelter-staff', 'quietBend'),
  account('manager', 'Manny Manager', 'shelter-manager', 'quietBend'),
  account('court', 'Courtney Court', 'court-reviewer', 'courtMissouri'),
  juvenileOfficer,
  account('attorney', 'Atticus Attorney', 'court-reviewer', 'publicDefenceMissouri'),
];
