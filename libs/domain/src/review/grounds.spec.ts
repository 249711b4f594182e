import { inCounts } from '../match/units.spec-support.js';
import { reviewed, snapshotFor } from './reviewed.spec-support.js';
import type { GroundAnswer, ReviewedUnit } from './review-types.js';

const answersTo = (code: string, units: readonly ReviewedUnit[], claimed?: string): GroundAnswer =>
  snapshotFor(units, {}, claimed).grounds.find((ground) => ground.code === code) as GroundAnswer;
const namesIn = ({ answers }: GroundAnswer) => answers.map(({ candidate }) => candidate.unitId);

describe('a ground', () => {
  const watched = reviewed({
    unitId: 'watched',
    walkOut: 'yes',
    protection: [
      { feature: 'awake-night-staff', checkedOn: '2026-11-19' },
      { feature: 'controlled-doors', checkedOn: '2026-10-22' },
      { feature: 'phone-and-internet-policy', checkedOn: '2026-11-19' },
    ],
  });

  it('is answered by name with what was checked, and how many days before', () => {
    expect(answersTo('to-protect', [watched, reviewed({ protection: [] })]).answers).toMatchObject([
      {
        candidate: { unitId: 'watched', facility: 'Harbor House' },
        checked: [
          { feature: 'awake-night-staff', daysBefore: 3 },
          { feature: 'controlled-doors', daysBefore: 31 },
        ],
        walkOut: null,
        willingCustodian: false,
      },
    ]);
  });

  it('is not answered by what was checked after the moment', () => {
    const later = reviewed({ protection: [{ feature: 'controlled-doors', checkedOn: '2026-11-23' }] });
    expect(answersTo('to-protect', [later]).answers).toEqual([]);
  });

  it('is answered by how far a child can walk out', () => {
    const delayed = reviewed({ unitId: 'delayed', walkOut: 'delayed', protection: [] });
    expect(answersTo('to-secure-presence', [watched, delayed]).answers).toMatchObject([
      { candidate: { unitId: 'delayed' }, checked: [], walkOut: 'delayed' },
    ]);
  });

  it('is answered by a house whose criteria take the child, not by one that must be asked', () => {
    const toAsk = reviewed({ unitId: 'to-ask' }, { facts: null });
    expect(answersTo('no-suitable-custodian', [toAsk, watched])).toMatchObject({
      answers: [{ candidate: { unitId: 'watched' }, willingCustodian: true }],
    });
  });

  it('is answered by those to ask after those that fit, and by none that is full or does not fit', () => {
    const { protection } = watched.profile;
    const toAsk = reviewed({ unitId: 'to-ask', class: 'basic-centre', protection }, { facts: null });
    const full = reviewed({ unitId: 'full', protection }, { facts: inCounts({ occupied: 4 }) });
    const forBoys = reviewed({ unitId: 'boys', protection, whoCanSleepHere: ['boys'] });
    expect(namesIn(answersTo('to-protect', [full, toAsk, forBoys, watched]))).toEqual(['watched', 'to-ask']);
  });

  it('names ten units at most', () => {
    const many = Array.from({ length: 12 }, (_, i) => reviewed({ unitId: `unit-${i}`, walkOut: 'delayed' }));
    expect(answersTo('to-secure-presence', many).answers).toHaveLength(10);
  });

  it('says whether it is the one claimed', () => {
    expect(answersTo('to-protect', [], 'to-protect').claimed).toBe(true);
    expect(answersTo('to-secure-presence', [], 'to-protect').claimed).toBe(false);
  });
});
