import { filterFields } from '@harborlight/domain';
import { noFilters, type Filters } from './board.search.js';

const narrowing = [
  'text',
  'who',
  'age',
  'states',
  'regions',
  ...filterFields,
  'protection',
  'onlyOpen',
] satisfies readonly (keyof Filters)[];

/** How many filters hide something; order and grouping hide nothing, and detention is never among the results. */
export const activeFilters = (filters: Filters): number =>
  narrowing.filter((name) => String(filters[name]) !== String(noFilters[name])).length;
