import type { Refusal } from '../refusal/refusal.js';
import { whyNotFacility, whyNotUnit } from './criteria.js';

type Facility = Parameters<typeof whyNotFacility>[0];

const house: Facility = { class: 'cse-crisis-house', onDetentionGrounds: false, protection: [] };
const checkedOn = '2026-11-20';

describe('the criteria of a facility', () => {
  it.each<[string, Partial<Facility>, Refusal['code'][]]>([
    ['a house', {}, []],
    ['a shelter that happens to stand on detention grounds', { onDetentionGrounds: true }, []],
    ['detention on its grounds', { class: 'juvenile-detention', onDetentionGrounds: true }, []],
    [
      'detention that claims to stand elsewhere',
      { class: 'juvenile-detention' },
      ['detention-off-its-grounds'],
    ],
    ['watched doors', { protection: [{ feature: 'controlled-doors', checkedOn }] }, []],
    [
      'a staff ratio with its number',
      { protection: [{ feature: 'staff-ratio-tonight', checkedOn, youthPerStaff: 4 }] },
      [],
    ],
    [
      'a staff ratio without',
      { protection: [{ feature: 'staff-ratio-tonight', checkedOn }] },
      ['ratio-missing'],
    ],
    [
      'both faults at once',
      { class: 'juvenile-detention', protection: [{ feature: 'staff-ratio-tonight', checkedOn }] },
      ['detention-off-its-grounds', 'ratio-missing'],
    ],
  ])('hold together or do not: %s', (_, change, codes) => {
    expect(whyNotFacility({ ...house, ...change }).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the licensed ages of a unit', () => {
  it.each([
    [12, 17, []],
    [12, 12, []],
    [17, 12, ['ages-reversed']],
  ])('from %i to %i', (from, to, codes) => {
    expect(whyNotUnit({ ages: { from, to } }).map(({ code }) => code)).toEqual(codes);
  });
});
