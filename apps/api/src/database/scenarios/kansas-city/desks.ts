import type { DeskPlan } from '../town-plan.js';
import { juvenileOfficer } from './accounts.js';
import type { AgencyKey } from './agencies.js';

/** The two juvenile offices, whose searches grow shorter as the board does its work. Invented, like the children. */
export const desks: readonly DeskPlan<AgencyKey>[] = [
  {
    agency: 'juvenileOfficeMissouri',
    officer: juvenileOfficer.email,
    searchesAMonth: [14, 25],
    waitedADay: [0.3, 0.15],
    waitingHours: [26.5, 4.2],
  },
  {
    agency: 'juvenileIntakeKansas',
    officer: null,
    searchesAMonth: [5, 9],
    waitedADay: [0.25, 0.15],
    waitingHours: [9.7],
  },
];
