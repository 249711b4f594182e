import 'reflect-metadata';
import { plainAsked } from '@harborlight/domain';
import { faultsOf } from '../dto.spec-support.js';
import { NeedDto } from './need.dto.js';
import { OffersDto, SendNeedDto } from './request.dto.js';

const need = {
  ...plainAsked,
  age: 15,
  sleeper: 'girl',
  prefersSingleRoom: false,
  state: 'MO',
  region: 'metro',
  legalStatus: 'non-offender',
  protection: ['awake-night-staff'],
  walkOut: 'any',
  conditions: ['pregnancy'],
  cribs: 0,
  languages: ['es'],
  nights: null,
  earliestArrival: '2026-11-22T02:00:00Z',
  avoidRegions: [],
  courtRegion: null,
  pendingMatter: 'none',
  judgeOnlyHold: false,
  separationCheck: false,
  detentionGroundsToo: false,
};
const unitIds = ['01990000-0000-7000-8000-000000000001'];

describe('a need', () => {
  it('of codes and small numbers is taken', () => {
    expect(faultsOf(NeedDto, need)).toEqual([]);
    expect(faultsOf(SendNeedDto, { need })).toEqual([]);
    expect(faultsOf(OffersDto, { unitIds, need })).toEqual([]);
    expect(faultsOf(OffersDto, { unitIds })).toEqual([]);
  });

  it.each([
    ['a name', { ...need, name: 'A.' }, 'need.name: whitelistValidation'],
    ['a note', { ...need, note: 'she is hurt' }, 'need.note: whitelistValidation'],
    ['a word in place of a code', { ...need, sleeper: 'she' }, 'need.sleeper: isIn'],
    ['an unknown condition', { ...need, conditions: ['asthma'] }, 'need.conditions: isIn'],
    ['a sentence in place of a region', { ...need, region: 'with her aunt' }, 'need.region: matches'],
    ['a birth date in place of an age', { ...need, age: '2011-03-04' }, 'need.age: isInt'],
    ['more cribs than any house has', { ...need, cribs: 7 }, 'need.cribs: max'],
    ['a day without a time', { ...need, earliestArrival: '2026-11-22' }, 'need.earliestArrival: isInstant'],
  ])('with %s is refused', (_, said, fault) => {
    expect(faultsOf(SendNeedDto, { need: said })).toContain(fault);
    expect(faultsOf(OffersDto, { unitIds, need: said })).toContain(fault);
  });

  it.each([
    'name',
    'initials',
    'dateOfBirth',
    'birthYear',
    'ssn',
    'caseNumber',
    'phone',
    'address',
    'school',
    'photo',
    'tribe',
    'immigrationStatus',
    'screeningScore',
  ])('has no place for who the child is: %s', (field) => {
    expect(faultsOf(SendNeedDto, { need: { ...need, [field]: 'x' } })).toEqual([
      `need.${field}: whitelistValidation`,
    ]);
  });

  it.each([
    ['age', -1, 'min'],
    ['age', 21, 'max'],
    ['age', 15.5, 'isInt'],
    ['age', '15', 'isInt'],
    ['legalStatus', 'guilty', 'isIn'],
    ['legalStatus', null, 'isIn'],
    ['walkOut', 'locked', 'isIn'],
    ['pendingMatter', 'theft of a car', 'isIn'],
    ['state', 'Missouri', 'matches'],
    ['protection', ['a dog'], 'isIn'],
    ['protection', 'awake-night-staff', 'isArray'],
    ['protection', ['awake-night-staff', 'awake-night-staff'], 'arrayUnique'],
    ['languages', ['Quechua'], 'isIn'],
    ['conditions', [{ note: 'x' }], 'isIn'],
    ['conditions', null, 'isArray'],
    ['nights', 0, 'min'],
    ['nights', 'a while', 'isInt'],
    ['avoidRegions', ['near her uncle'], 'matches'],
    ['avoidRegions', Array.from({ length: 51 }, (_, index) => `r-${index}`), 'arrayMaxSize'],
    ['courtRegion', 'Judge Doe', 'matches'],
    ['judgeOnlyHold', 'yes', 'isBoolean'],
    ['separationCheck', 'from her cousin', 'isBoolean'],
    ['prefersLowCensus', 1, 'isBoolean'],
    ['detentionGroundsToo', null, 'isBoolean'],
  ])('answers %s with a code or a small number, not with %j', (field, said, fault) => {
    expect(faultsOf(SendNeedDto, { need: { ...need, [field]: said } })).toContain(`need.${field}: ${fault}`);
  });

  it.each([
    ['left out', {}],
    ['a text', { need: 'a girl of 15' }],
    ['a list', { need: [] }],
    ['null', { need: null }],
  ])('that is %s is refused', (_, body) => {
    expect(faultsOf(SendNeedDto, body)).toContain('need: isObject');
  });

  it('without one of its answers is refused', () => {
    for (const field of Object.keys(need)) {
      const { [field as keyof typeof need]: _, ...rest } = need;
      expect(faultsOf(SendNeedDto, { need: rest }).join()).toContain(`need.${field}: `);
    }
  });
});
