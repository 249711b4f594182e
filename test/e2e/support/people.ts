/** Nobody's: the accounts of the demonstration town exist for the length of the run. */
export const password = 'a-town-for-one-test-run';

export type Person =
  'operator' | 'coordinator' | 'officer' | 'officer2' | 'staff' | 'manager' | 'court' | 'juvenile';

export const emailOf = (person: Person): string => `${person}@demo.harborlight.example`;
