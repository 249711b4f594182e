import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { filtersOf, noFilters, searchOf, type Filters } from './board.search.js';

const route = getRouteApi('/signed-in/boards/$code/');

/** The filters in the address, and the way to change them. */
export function useFilters() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = useMemo(() => filtersOf(search), [search]);
  const change = (asked: Partial<Filters>) =>
    void navigate({
      search: ({ unit, ...before }) => ({
        ...searchOf({ ...filtersOf(before), ...asked }),
        ...(unit === undefined ? {} : { unit }),
      }),
      replace: true,
      resetScroll: false,
    });
  return {
    filters,
    change,
    clear: () => change({ ...noFilters, sort: filters.sort, group: filters.group }),
  };
}
