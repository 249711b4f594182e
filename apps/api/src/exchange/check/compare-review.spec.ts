import { compareReview, type Asked, type Shown } from './compare-review.js';

const programme = (externalId: string, free: number, takesTheChild = true): Asked => ({
  externalId,
  sector: takesTheChild ? 'Youth' : 'Men',
  staffed: 20,
  occupied: 20 - free,
  free,
  takesTheChild,
});
const file = [programme('a', 2), programme('b', 0), programme('c', -1), programme('d', 5, false)];

const counted = { units: 4, groups: { fits: 0, ask: 1, full: 2, no: 1 } };
const aSide = (said: Partial<Shown>): Shown => ({
  at: '2021-01-10T20:00:00.000Z',
  ...counted,
  alternatives: [
    { code: 'shelter', ...counted },
    { code: 'home', units: 0, groups: { fits: 0, ask: 0, full: 0, no: 0 } },
  ],
  candidates: [{ unitId: 'unit-a', available: 2 }],
  ...said,
});

const compare = (said: Partial<Shown>) =>
  compareReview(file, aSide(said), (unitId) => unitId.slice('unit-'.length)).map(
    ({ of, what, file: said, board }) => [of, what, said, board],
  );

describe('a review of an imported board', () => {
  it('equals the file where open, full and not for the child are as many, with as many beds', () => {
    expect(compare({})).toEqual([]);
  });

  it.each<[string, Partial<Shown>, unknown[][]]>([
    ['a programme is missing', { units: 3 }, [['board', 'units', 4, 3]]],
    [
      'a full one is shown as open',
      { groups: { fits: 1, ask: 1, full: 1, no: 1 } },
      [
        ['board', 'open', 1, 2],
        ['board', 'full', 2, 1],
      ],
    ],
    ['no alternative has any', { alternatives: [] }, [['alternatives', 'units', 4, 0]]],
    ['nobody is named', { candidates: [] }, [['candidates', 'named', 1, 0]]],
    ['beds are more', { candidates: [{ unitId: 'unit-a', available: 3 }] }, [['a', 'free', 2, 3]]],
    [
      'one that does not take the child is named',
      { candidates: [{ unitId: 'unit-d', available: 5 }] },
      [['d', 'free', null, 5]],
    ],
  ])('differs where %s', (_, said, differences) => {
    expect(compare(said)).toEqual(differences);
  });
});
