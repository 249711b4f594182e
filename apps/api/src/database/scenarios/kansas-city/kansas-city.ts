import type { Instant } from '@harborlight/domain';
import { buildScenario } from '../build-scenario.js';
import type { Scenario } from '../scenario.js';
import { accounts } from './accounts.js';
import { agencies, regions } from './agencies.js';
import { detentionFacilities } from './detention.js';
import { kansasFacilities } from './facilities-kansas.js';
import { missouriFacilities } from './facilities-missouri.js';

/** The demonstration town: the metro of Kansas City on both sides of the state line, every house in it invented. */
export const kansasCity = (now: Instant): Scenario =>
  buildScenario(
    {
      code: 'kansas-city',
      name: 'Kansas City (demonstration)',
      timeZone: 'America/Chicago',
      regions,
      agencies,
      facilities: [...missouriFacilities, ...kansasFacilities, ...detentionFacilities],
      accounts,
    },
    now,
  );
