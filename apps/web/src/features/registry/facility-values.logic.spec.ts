import { aFacility, aRegistry } from './registry.builders.js';
import { plainFacility } from '@harborlight/domain';
import {
  facilityBodyOf,
  facilityFieldOf,
  facilityValuesOf,
  faultsOfFacility,
  newFacility,
} from './facility-values.logic.js';

const facility = aFacility({
  externalId: 'toronto:15371',
  criteria: {
    ...plainFacility,
    protection: [
      { feature: 'awake-night-staff', checkedOn: '2026-11-01' },
      { feature: 'staff-ratio-tonight', checkedOn: '2026-11-20', youthPerStaff: 4 },
    ],
    intakeHours: [{ days: [1, 2, 7], from: '08:00', to: '22:00' }],
    maxNights: 90,
  },
});
const values = facilityValuesOf(facility);

describe('a facility on the screen', () => {
  it('goes back to the server as it came', () => {
    const { id, units, ...record } = facility;
    expect(facilityBodyOf(values)).toEqual(record);
  });

  it('an empty phone, meeting point and longest stay are nothing, not empty text', () => {
    const emptied = {
      ...values,
      intakePhone: ' ',
      meetingPoint: '' as const,
      criteria: { ...values.criteria, maxNights: '' as const },
    };
    expect(facilityBodyOf(emptied)).toMatchObject({
      intakePhone: null,
      meetingPoint: null,
      criteria: { maxNights: null },
    });
  });

  it('a feature nobody checked is not sent, and keeps no ratio', () => {
    const unchecked = { checked: false, checkedOn: '2026-11-20', youthPerStaff: 4 };
    const protection = { ...values.criteria.protection, 'staff-ratio-tonight': unchecked };
    expect(
      facilityBodyOf({ ...values, criteria: { ...values.criteria, protection } }).criteria.protection,
    ).toEqual([{ feature: 'awake-night-staff', checkedOn: '2026-11-01' }]);
  });

  it('an only agency and an only region are chosen already', () => {
    const { agencies, regions } = aRegistry();
    expect(newFacility(agencies, regions)).toMatchObject({ agencyId: 'agency-linden', region: 'jackson' });
    expect(newFacility([], regions)).toMatchObject({ agencyId: '' });
  });
});

describe('what is wrong with a facility', () => {
  it('a complete one has no faults', () => {
    expect(faultsOfFacility(values)).toEqual({});
  });

  it('names the empty fields and the contradictions at their fields', () => {
    const { agencies } = aRegistry();
    const blank = newFacility(agencies, []);
    const detention = { ...blank.criteria, class: 'juvenile-detention' as const, updateMinutes: '' as const };
    expect(faultsOfFacility({ ...blank, criteria: detention })).toEqual({
      alias: 'needed',
      region: 'needed',
      state: 'state',
      'criteria.updateMinutes': 'needed',
      'criteria.onDetentionGrounds': 'detention-off-its-grounds',
    });
  });

  it('a feature said to be checked needs the day', () => {
    const checked = { checked: true, checkedOn: '', youthPerStaff: '' as const };
    const protection = { ...values.criteria.protection, 'controlled-doors': checked };
    expect(faultsOfFacility({ ...values, criteria: { ...values.criteria, protection } })).toEqual({
      'criteria.protection.controlled-doors.checkedOn': 'needed',
    });
  });

  it.each([
    ['alias', 'alias'],
    ['criteria.walkOut', 'criteria.walkOut'],
    ['criteria.protection.1.checkedOn', 'criteria.protection.staff-ratio-tonight.checkedOn'],
    ['criteria.protection.9.checkedOn', 'criteria.protection'],
    ['criteria.intakeHours.0.from', 'criteria.intakeHours'],
    ['criteria.shiftTimes', 'criteria.shiftTimes'],
  ])('the server says %s, the screen shows it at %s', (server, screen) => {
    expect(facilityFieldOf(values)(server)).toBe(screen);
  });
});
