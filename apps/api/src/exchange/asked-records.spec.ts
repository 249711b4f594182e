import type { FacilityRecordView, UnitRecordView } from '@harborlight/contracts';
import { askedAgency, askedFacility, askedUnit } from './asked-records.js';
import { neutralFacility } from './neutral-criteria.js';
import { torontoDaily } from './presets/toronto-daily.js';
import type { Programme } from './reading.js';

const at = '2021-01-02T09:00:00.000Z';
const programme: Programme = {
  agency: { externalId: 'toronto:org-7', name: 'Harbour Aid' },
  facility: { externalId: 'toronto:org-7-loc-900', alias: 'Pier House', confidential: false },
  unit: { externalId: 'toronto:5001', name: 'Pier House Youth', sector: 'Youth', kind: 'bed' },
};
const open = { criteria: { ...neutralFacility, confidential: false } };

const facilityKnown = (confidential: boolean): FacilityRecordView => ({
  id: 'f',
  agencyId: 'a',
  externalId: programme.facility.externalId,
  alias: 'Pier House',
  state: 'ON',
  region: 'toronto',
  criteria: { ...neutralFacility, confidential, services: ['medical'] },
  intakePhone: '555 0100',
  meetingPoint: null,
  units: [],
});

const asked = askedUnit({ programme, most: 24 }, undefined, open, torontoDaily, at);
const unitKnown = {
  ...asked,
  id: 'u',
  facilityId: 'f',
  overrides: {},
  closed: false,
  beds: [],
} as unknown as UnitRecordView;

describe('the registry', () => {
  it('is told of a unit with who its sector lets sleep there', () => {
    expect(asked).toMatchObject({
      name: 'Pier House Youth',
      at,
      criteria: {
        sector: 'Youth',
        licensed: 24,
        ages: { from: 16, to: 24 },
        whoCanSleepHere: ['girls', 'boys'],
      },
    });
  });

  it('is not told what it already says', () => {
    expect(askedUnit({ programme, most: 20 }, unitKnown, open, torontoDaily, at)).toBeNull();
    expect(askedFacility(programme.facility, facilityKnown(false), 'a', torontoDaily, at)).toBeNull();
    const { externalId, name } = programme.agency;
    const known = { id: 'a', kind: 'shelter-operator', state: null, externalId, name } as const;
    expect(askedAgency(programme.agency, known)).toBeNull();
  });

  it('is told of more beds than were known, never of fewer', () => {
    expect(askedUnit({ programme, most: 30 }, unitKnown, open, torontoDaily, at)?.criteria.licensed).toBe(30);
  });

  it('keeps what people have set of a unit whose name or kind changes', () => {
    const answered = {
      ...unitKnown,
      criteria: { ...unitKnown.criteria, sleepOnly: true, ages: { from: 17, to: 21 } },
    };
    const renamed = { ...programme, unit: { ...programme.unit, name: 'Pier Youth', kind: 'room' as const } };
    expect(askedUnit({ programme: renamed, most: 24 }, answered, open, torontoDaily, at)).toMatchObject({
      name: 'Pier Youth',
      criteria: { kind: 'room', sleepOnly: true, ages: { from: 17, to: 21 } },
    });
  });

  it('is told who sleeps there anew when the sector changes', () => {
    const now = { ...programme, unit: { ...programme.unit, sector: 'Women' } };
    expect(
      askedUnit({ programme: now, most: 24 }, unitKnown, open, torontoDaily, at)?.criteria,
    ).toMatchObject({
      sector: 'Women',
      whoCanSleepHere: ['girls'],
      ages: { from: 18, to: 120 },
    });
  });

  it('keeps a facility confidential once its address was withheld', () => {
    expect(askedFacility(programme.facility, facilityKnown(true), 'a', torontoDaily, at)).toBeNull();
    const withheld = { ...programme.facility, confidential: true };
    expect(askedFacility(withheld, facilityKnown(false), 'a', torontoDaily, at)).toMatchObject({
      intakePhone: '555 0100',
      criteria: { confidential: true, services: ['medical'] },
    });
  });

  it('keeps a unit confidential that moved out of an open facility to a withheld address', () => {
    const moved = { ...programme, facility: { ...programme.facility, confidential: true } };
    expect(askedUnit({ programme: moved, most: 24 }, unitKnown, open, torontoDaily, at)?.overrides).toEqual({
      confidential: true,
    });
  });
});
