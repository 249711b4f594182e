import type { Instant } from '@harborlight/domain';
import { buildScenario } from '../build-scenario.js';
import type { Scenario } from '../scenario.js';
import { accounts } from './accounts.js';
import { agencies, regions } from './agencies.js';
import { searchPlans } from './search-plans.js';
import { detention } from './detention.js';
import { policy } from './policy.js';
import { farLevee } from './shelters/far-levee.js';
import { longSlough } from './shelters/long-slough.js';
import { lowWater } from './shelters/low-water.js';
import { quietBend } from './shelters/quiet-bend.js';
import { secondFord } from './shelters/second-ford.js';
import { threeLocks } from './shelters/three-locks.js';

/**
 * The demonstration town: the metro of Kansas City on both sides of the state line, every house in it invented.
 * Shelters bear the names of plants of the prairie, detention the names of the stones under it.
 */
export const kansasCity = (now: Instant): Scenario =>
  buildScenario(
    {
      code: 'kansas-city',
      name: 'Kansas City (demonstration)',
      timeZone: 'America/Chicago',
      policy,
      regions,
      agencies,
      facilities: [
        ...quietBend,
        ...secondFord,
        ...longSlough,
        ...farLevee,
        ...threeLocks,
        ...lowWater,
        ...detention,
      ],
      accounts,
      searchPlans,
    },
    now,
  );
