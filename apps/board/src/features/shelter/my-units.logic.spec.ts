import { askingOf, facilitiesOf, myUnits, waitingIn } from './my-units.logic.js';
import { aLine, aReport, neverReported } from './shelter.builders.js';

const noon = '2026-11-22T18:00:00.000Z';
const evening = '2026-11-22T23:00:00.000Z';
const fresh = aLine();
const aging = aLine({ at: noon });
const stale = aLine({ at: evening });
const never = aLine({ report: neverReported() });
const closed = aLine({ status: 'closed', at: noon });

describe('what a card asks', () => {
  it.each([
    ['nothing while the status is fresh', fresh, 'nothing'],
    ['whether an aging status is still right', aging, 'still-right'],
    ['whether a stale status is still right', stale, 'still-right'],
    ['for the first census', never, 'first-census'],
    ['for the first census where not even beds were written', aLine({ report: null }), 'first-census'],
    ['nothing of a closed unit', closed, 'closed'],
    [
      'the same of a unit that withholds its counts from others',
      aLine({ report: aReport({ withheld: true }), at: noon }),
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
  const of = (facilityId: string, facility: string, unit: string, agencyId: string, status?: 'closed') =>
    aLine({
      profile: { unitId: `${facilityId}-${unit}`, facilityId, facility, unit, agencyId },
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
