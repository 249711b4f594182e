import type { AgencyView } from '@harborlight/contracts';
import type { AgencyKind } from '@harborlight/domain';
import { nearestFirst } from './watch.logic.js';

const anAgency = (name: string, kind: AgencyKind): AgencyView => ({
  id: name,
  name,
  kind,
  state: 'MO',
  externalId: null,
});

it('those who answer for the child stand before all others who may be told, each kind by name', () => {
  const agencies = [
    anAgency('Metro police', 'police'),
    anAgency('Public defense', 'public-defence'),
    anAgency('Office West', 'juvenile-office'),
    anAgency('Court', 'court'),
    anAgency('Office East', 'juvenile-office'),
  ];
  expect(nearestFirst(agencies).map(({ name }) => name)).toEqual([
    'Office East',
    'Office West',
    'Public defense',
    'Court',
    'Metro police',
  ]);
});
