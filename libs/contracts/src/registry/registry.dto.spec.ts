import { conditions, facilityCriteria, plainFacility, plainUnit } from '@harborlight/domain';
import { faultsOf } from '../dto.spec-support.js';
import { FacilityCriteriaDto, IntakeHoursDto, UnitCriteriaDto } from './criteria.dto.js';
import { AgencyDto, BedDto, FacilityDto, RegionDto, UnitDto } from './registry.dto.js';

const house = {
  ...plainFacility,
  class: 'cse-crisis-house',
  confidential: true,
  walkOut: 'delayed',
  jjdpaClass: 'non-secure',
  preaClass: 'not-covered',
  stateLicenceClass: 'mo-emergency-shelter',
  iveClass: 'st-specialised',
  protection: [{ feature: 'staff-ratio-tonight', checkedOn: '2026-11-20', youthPerStaff: 4 }],
  services: ['schooling'],
  languages: ['en', 'es'],
  intakeHours: [{ days: [1, 2, 3], from: '08:00', to: '20:00' }],
  papersAtDoor: ['medication-list'],
  transport: 'collects',
  maxNights: 90,
  updateMinutes: 240,
  shiftTimes: ['07:00', '15:00', '23:00'],
};

const answers: Record<string, string> = Object.fromEntries(
  conditions.map((condition) => [condition, 'call']),
);
const { psychosis: _, ...allButOne } = answers;

const wing = {
  ...plainUnit,
  whoCanSleepHere: ['girls', 'trans-and-non-binary'],
  ages: { from: 12, to: 17 },
  licensed: 4,
  kind: 'bed',
  answers,
  legalStatuses: ['non-offender'],
  sector: null,
};

const facility = {
  agencyId: '019aa1b2-0000-7000-8000-000000000001',
  alias: 'Quiet Bend',
  state: 'MO',
  region: 'north',
  intakePhone: '+1 816 555 0100',
  meetingPoint: 'call-on-the-way',
  criteria: house,
};

describe('the criteria of a facility on the wire', () => {
  it('are taken whole', () => {
    expect(faultsOf(FacilityCriteriaDto, house)).toEqual([]);
  });

  it('have no limit of nights where none is named', () => {
    const { maxNights: _, ...without } = house;
    expect(faultsOf(FacilityCriteriaDto, without)).toEqual([]);
    expect(faultsOf(FacilityCriteriaDto, { ...house, maxNights: null })).toEqual([]);
    expect(new FacilityCriteriaDto().maxNights).toBeNull();
  });

  it.each([
    ['a class of no list', { class: 'prison' }, ['class: isIn']],
    ['yes as a word', { confidential: 'yes' }, ['confidential: isBoolean']],
    ['a street address', { address: '1 Elm Street' }, ['address: whitelistValidation']],
    ['the same service twice', { services: ['schooling', 'schooling'] }, ['services: arrayUnique']],
    ['a service of no list', { services: ['schooling', 'magic'] }, ['services: isIn']],
    ['one service, not a list', { services: 'schooling' }, ['services: arrayUnique']],
    ['no night', { maxNights: 0 }, ['maxNights: min']],
    ['an update every minute', { updateMinutes: 1 }, ['updateMinutes: min']],
    ['an update once a month', { updateMinutes: 43_200 }, ['updateMinutes: max']],
    ['a shift at 24 o’clock', { shiftTimes: ['24:00'] }, ['shiftTimes: matches']],
    ['a shift at 7', { shiftTimes: ['7:00'] }, ['shiftTimes: matches']],
    [
      'a feature nobody dated',
      { protection: [{ feature: 'controlled-doors' }] },
      ['protection.0.checkedOn: isLocalDate'],
    ],
    [
      'a feature checked on no day',
      { protection: [{ feature: 'controlled-doors', checkedOn: '2026-99-99' }] },
      ['protection.0.checkedOn: isLocalDate'],
    ],
    [
      'a feature checked twice',
      {
        protection: [
          { feature: 'controlled-doors', checkedOn: '2026-11-01' },
          { feature: 'controlled-doors', checkedOn: '2026-11-02' },
        ],
      },
      ['protection: arrayUnique'],
    ],
    [
      'fewer than half a child to a staff member',
      { protection: [{ feature: 'staff-ratio-tonight', checkedOn: '2026-11-20', youthPerStaff: 0 }] },
      ['protection.0.youthPerStaff: min'],
    ],
  ])('are refused with %s', (_, change, faults) => {
    expect(faultsOf(FacilityCriteriaDto, { ...house, ...change })).toEqual(faults);
  });

  it('open for intake on days of the week, from one time to another', () => {
    expect(faultsOf(IntakeHoursDto, { days: [1, 7], from: '22:00', to: '06:00' })).toEqual([]);
    expect(faultsOf(IntakeHoursDto, { days: [0, 8], from: '22:00', to: '06:00' })).toEqual([
      'days: max',
      'days: min',
    ]);
    expect(faultsOf(IntakeHoursDto, { days: [], from: '22:00', to: '6am' })).toEqual([
      'days: arrayNotEmpty',
      'to: matches',
    ]);
  });
});

describe('the criteria of a unit on the wire', () => {
  it('are taken whole', () => {
    expect(faultsOf(UnitCriteriaDto, wing)).toEqual([]);
  });

  it.each([
    ['a condition without an answer', { answers: allButOne }, ['answers: areAnswers']],
    [
      'an answer to a condition of no list',
      { answers: { ...answers, lgbti: 'no' } },
      ['answers: areAnswers'],
    ],
    [
      'an answer to another in its place',
      { answers: { ...allButOne, lgbti: 'no' } },
      ['answers: areAnswers'],
    ],
    ['an answer of no list', { answers: { ...answers, psychosis: 'maybe' } }, ['answers: areAnswers']],
    [
      'answers as a list',
      { answers: conditions.map(() => 'yes') },
      ['answers: areAnswers', 'answers: isObject'],
    ],
    ['no answers', { answers: null }, ['answers: areAnswers', 'answers: isObject']],
    ['no ages', { ages: undefined }, ['ages: isObject']],
    ['ages as a list', { ages: [] }, ['ages: isObject']],
    ['an age and a half', { ages: { from: 12.5, to: 17 } }, ['ages.from: isInt']],
    ['a negative age', { ages: { from: -1, to: 17 } }, ['ages.from: min']],
    [
      'a birth date among the ages',
      { ages: { from: 12, to: 17, born: '2012-01-01' } },
      ['ages.born: whitelistValidation'],
    ],
    ['a licence for -1', { licensed: -1 }, ['licensed: min']],
    ['a licence for everybody', { licensed: 1_000_000 }, ['licensed: max']],
    ['sleepers of no list', { whoCanSleepHere: ['women'] }, ['whoCanSleepHere: isIn']],
  ])('are refused with %s', (_, change, faults) => {
    expect(faultsOf(UnitCriteriaDto, { ...wing, ...change })).toEqual(faults);
  });
});

describe('a record of the registry on the wire', () => {
  it.each([
    ['facility', FacilityDto, facility],
    ['facility without a phone', FacilityDto, { ...facility, intakePhone: null, meetingPoint: null }],
    ['unit', UnitDto, { name: 'Girls’ wing', criteria: wing, overrides: { walkOut: 'no' } }],
    ['agency', AgencyDto, { name: 'Harbor House', kind: 'shelter-operator', externalId: 'toronto:15371' }],
    ['region', RegionDto, { code: 'north', nameEn: 'North', nameEs: 'Norte' }],
    ['bed', BedDto, { label: 'Room 3, window', single: true, accessible: false }],
  ])('is taken: %s', (_, dto, body) => {
    expect(faultsOf(dto, body)).toEqual([]);
  });

  it.each([
    [
      'a facility without criteria',
      FacilityDto,
      { ...facility, criteria: undefined },
      ['criteria: isObject'],
    ],
    [
      'a facility with a list for criteria',
      FacilityDto,
      { ...facility, criteria: [] },
      ['criteria: isObject'],
    ],
    [
      'a fault deep inside',
      FacilityDto,
      { ...facility, criteria: { ...house, walkOut: 'maybe' } },
      ['criteria.walkOut: isIn'],
    ],
    ['a state by its name', FacilityDto, { ...facility, state: 'Missouri' }, ['state: matches']],
    ['a phone in words', FacilityDto, { ...facility, intakePhone: 'ask Maria' }, ['intakePhone: matches']],
    [
      'a meeting point in free text',
      FacilityDto,
      { ...facility, meetingPoint: '1 Elm Street' },
      ['meetingPoint: isIn'],
    ],
    ['an agency that is no id', FacilityDto, { ...facility, agencyId: '7' }, ['agencyId: isUuid']],
    ['a unit without criteria', UnitDto, { name: 'Girls’ wing' }, ['criteria: isObject']],
    [
      'a unit with overrides of nothing',
      UnitDto,
      { name: 'Girls’ wing', criteria: wing, overrides: null },
      ['overrides: isObject'],
    ],
    ['a name as long as a story', UnitDto, { name: 'x'.repeat(121), criteria: wing }, ['name: isLength']],
    [
      'an importer’s key without its importer',
      AgencyDto,
      { name: 'x', kind: 'police', externalId: '15371' },
      ['externalId: matches'],
    ],
    [
      'an importer’s key too long for an index',
      AgencyDto,
      { name: 'x', kind: 'police', externalId: `${'a'.repeat(41)}:1` },
      ['externalId: matches'],
    ],
    [
      'a region code with a blank',
      RegionDto,
      { code: 'far north', nameEn: 'North', nameEs: 'Norte' },
      ['code: matches'],
    ],
    [
      'a bed without a name',
      BedDto,
      { label: '', single: true, accessible: false },
      ['label: isLength', 'label: isName'],
    ],
  ])('is refused: %s', (_, dto, body, faults) => {
    expect(faultsOf(dto, body)).toEqual(faults);
  });
});

describe('the criteria of the domain on the wire', () => {
  it('are taken as they stand before anybody has answered', () => {
    expect(faultsOf(FacilityCriteriaDto, plainFacility)).toEqual([]);
    const others = {
      whoCanSleepHere: [],
      ages: { from: 12, to: 17 },
      licensed: 4,
      kind: 'bed',
      sector: null,
    };
    expect(faultsOf(UnitCriteriaDto, { ...plainUnit, ...others })).toEqual([]);
  });

  const coded = Object.entries(facilityCriteria).flatMap(([field, criterion]) =>
    criterion.kind === 'choice' || criterion.kind === 'set'
      ? [{ field, many: criterion.kind === 'set', codes: criterion.options.map(({ code }) => code) }]
      : [],
  );
  it.each(coded)('know the codes of $field and no others', ({ field, many, codes }) => {
    const say = (code: string) => ({ ...plainFacility, [field]: many ? [code] : code });
    expect(codes.flatMap((code) => faultsOf(FacilityCriteriaDto, say(code)))).toEqual([]);
    expect(faultsOf(FacilityCriteriaDto, say('not-a-code'))).toEqual([`${field}: isIn`]);
  });

  const counted = Object.entries(facilityCriteria).flatMap(([field, criterion]) =>
    criterion.kind === 'number' ? [{ field, ...criterion }] : [],
  );
  it.each(counted)('take a number of $unit from $min to $max', ({ field, min, max }) => {
    const say = (value: number) => faultsOf(FacilityCriteriaDto, { ...plainFacility, [field]: value });
    expect([say(min), say(max)]).toEqual([[], []]);
    expect([say(min - 1), say(max + 1)]).toEqual([[`${field}: min`], [`${field}: max`]]);
  });
});
