import type { SearchPlan } from '../town-plan.js';
import { juvenileOfficer } from './accounts.js';
import type { AgencyKey } from './agencies.js';

/** The two juvenile offices, whose searches grow shorter as the board does its work. Invented, like the children. */
export const searchPlans: readonly SearchPlan<AgencyKey>[] = [
  {
    agency: 'juvenileOfficeMissouri',
    officer: juvenileOfficer.email,
    searchesAMonth: [14, 25],
    waitedADay: [0.3, 0.15],
    tonight: [
      { hours: 26.5, asked: ['Girls’ hall', 'Teen girls', 'Girls’ recovery wing'] },
      { hours: 4.2, asked: ['Boys’ hall', 'Boys’ house', 'Waiting rooms'] },
    ],
  },
  {
    agency: 'juvenileIntakeKansas',
    officer: null,
    searchesAMonth: [5, 9],
    waitedADay: [0.25, 0.15],
    tonight: [{ hours: 9.7, asked: ['Girls’ unit', 'Rooms upstairs', 'Night beds'] }],
  },
];
