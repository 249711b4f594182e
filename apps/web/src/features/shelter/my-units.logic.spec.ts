import { askingOf, facilitiesOf, myUnits, waitingIn } from './my-units.logic.js';
import { agingReport, aLine, neverReported, staleReport } from '../../shared/testing/board.builders.js';

const fresh = aLine();
const aging = aLine({}, agingReport());
const stale = aLine({}, staleReport());
const never = aLine({}, neverReported());
const closed = { ...aging, status: 'closed' } as const;

describe('what a card asks', () => {
  it.each([
    ['nothing while the status is fresh', fresh, 'nothing'],
    ['whether an aging status is still right', aging, 'still-right'],
    ['whether a stale status is still right', stale, 'still-right'],
    ['for the first census', never, 'first-census'],
    ['for the first census where not even beds were written', aLine({}, null), 'first-census'],
    ['nothing of a closed unit', closed, 'closed'],
    [
      'the same of a unit that withholds its counts from others',
      aLine({}, { ...agingReport(), withheld: true }),
      'still-right',
    ],
  ])('%s', (_, line, asking) => {
    expect(askingOf(line)).toBe(asking);
  });

  it('only open units wait', () => {
    expect(waitingIn([fresh, aging, stale, never, closed])).toEqual([aging, stale, never]);
  });
});

describe('my units', () => {
  const of = (facilityId: string, facility: string, unit: string, agencyId: string, status?: 'closed') => ({
    ...aLine({ unitId: `${facilityId}-${unit}`, facilityId, facility, unit, agencyId }),
    ...(status && { status }),
  });
  const lines = [
    of('a', 'Anchor', 'Attic', 'mine', 'closed'),
    of('b', 'Beacon', 'Annex', 'mine'),
    of('a', 'Anchor', 'Second floor', 'mine'),
    of('a', 'Anchor', 'First floor', 'mine'),
    of('c', 'Cedar', 'Wing', 'theirs'),
  ];

  it('are those of my agencies, by facility and name, closed ones last', () => {
    const mine = myUnits(lines, (agencyId) => agencyId === 'mine');
    expect(mine.map(({ unit }) => unit)).toEqual(['First floor', 'Second floor', 'Annex', 'Attic']);
    expect(facilitiesOf(mine)).toEqual([
      { id: 'a', alias: 'Anchor' },
      { id: 'b', alias: 'Beacon' },
    ]);
  });
});
