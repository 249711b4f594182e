import { facilityIn, treeOf, unitIn } from './registry.logic.js';
import { aFacility, anAgency, aRegistry, aUnit } from './registry.builders.js';

const registry = aRegistry({
  agencies: [
    anAgency(),
    anAgency({ id: 'agency-harbor', name: 'Harbor Works' }),
    anAgency({ id: 'police', name: 'Police' }),
  ],
  facilities: [
    aFacility(),
    aFacility({
      id: 'facility-niños',
      agencyId: 'agency-harbor',
      alias: 'Casa Peña',
      externalId: 'toronto:15371',
      units: [aUnit({ id: 'unit-a', name: 'Annex' }), aUnit({ id: 'unit-b', name: 'Second floor' })],
    }),
  ],
});

const namesFor = (query: string) =>
  treeOf(registry, query).map(({ agency, facilities }) => [
    agency.name,
    ...facilities.flatMap(({ alias, units }) => [alias, ...units.map(({ name }) => name)]),
  ]);

describe('searching the registry', () => {
  it('no words show everything, by name', () => {
    expect(namesFor(' ')).toEqual([
      ['Harbor Works', 'Casa Peña', 'Annex', 'Second floor'],
      ['Linden Society', 'Linden House', "Girls' wing"],
      ['Police'],
    ]);
  });

  it.each([
    [
      'a facility shows all of its units, accents or not',
      'pena',
      [['Harbor Works', 'Casa Peña', 'Annex', 'Second floor']],
    ],
    ['a unit brings its facility alone', 'annex', [['Harbor Works', 'Casa Peña', 'Annex']]],
    ['words may come from facility and unit', 'casa second', [['Harbor Works', 'Casa Peña', 'Second floor']]],
    ["an importer's key is found", '15371', [['Harbor Works', 'Casa Peña', 'Annex', 'Second floor']]],
    ['an agency without facilities is found by its name', 'POLICE', [['Police']]],
    ['what is nowhere shows nothing', 'zebra', []],
  ])('%s', (_, query, names) => {
    expect(namesFor(query)).toEqual(names);
  });
});

it('a record is found by its id', () => {
  expect(facilityIn(registry, 'facility-linden')?.alias).toBe('Linden House');
  expect(unitIn(registry, 'unit-b')?.facility.alias).toBe('Casa Peña');
  expect(unitIn(registry, 'unit-z')).toBeUndefined();
});
