import { plainFacility, type FacilityCriteria } from '@harborlight/domain';

const minutesPerDay = 24 * 60;

const { confidential: _, ...promisingNothing } = plainFacility;

/** What is said of a facility whose source tells nothing but counts: nothing is promised, everything is to be asked. */
export const neutralFacility: Omit<FacilityCriteria, 'confidential'> = {
  ...promisingNothing,
  updateMinutes: minutesPerDay,
  shiftTimes: [],
};
