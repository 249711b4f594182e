import { houseCriteria, wingCriteria } from './arbitraries.spec-support.js';
import { profileOf, type FacilityFacts, type UnitFacts } from './unit-profile.js';

describe('the profile of a unit', () => {
  const house: FacilityFacts = {
    id: 'house-1',
    agencyId: 'agency-1',
    alias: 'Harbor House',
    state: 'MO',
    region: 'north',
    criteria: houseCriteria,
  };
  const wing: UnitFacts = {
    id: 'wing-1',
    name: 'Girls’ wing',
    externalId: null,
    criteria: wingCriteria,
    overrides: {},
  };

  it('is the criteria of both, under the names the board shows', () => {
    expect(profileOf(house, wing)).toEqual({
      ...houseCriteria,
      ...wingCriteria,
      unitId: 'wing-1',
      facilityId: 'house-1',
      agencyId: 'agency-1',
      externalId: null,
      facility: 'Harbor House',
      unit: 'Girls’ wing',
      state: 'MO',
      region: 'north',
    });
  });

  it('says what the unit says where it differs from its facility', () => {
    const profile = profileOf(house, { ...wing, overrides: { walkOut: 'no', maxNights: null } });
    expect(profile).toMatchObject({ walkOut: 'no', maxNights: null, class: 'cse-crisis-house' });
  });
});
