import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useLines } from '../../shared/feed/feed-context.js';
import { useSoon } from '../../shared/ui/use-soon.js';
import { BoardHead } from './board-head.js';
import { FeedGate, LostLine } from '../../shared/ui/feed-gate.js';
import { EmptyBoard, NoResult } from './board-states.js';
import { FilterBar } from './filter-bar.js';
import { OrderFields } from './filter-fields.js';
import { ChangesAnnouncer } from './changes-announcer.js';
import { resultsOf, rowsOf } from './results.logic.js';
import { UnitList } from './unit-list.js';
import { useStableOrder } from '../../shared/stable-order/use-stable-order.js';
import { useFilterChoices } from './use-filter-choices.js';
import { useFilters } from './use-filters.js';
import classes from './board-page.module.css';

const fetchPanel = () => import('./unit-drawer.js');
const UnitDrawer = lazy(() => fetchPanel().then((panel) => ({ default: panel.UnitDrawer })));
const route = getRouteApi('/signed-in/boards/$code/');

function LiveBoard() {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const lines = useLines();
  const { filters, change, clear } = useFilters();
  const choices = useFilterChoices(lines);
  const results = useMemo(() => resultsOf(lines.values(), filters, codes), [lines, filters, codes]);
  const found = useStableOrder(results.found, JSON.stringify(filters));
  const rows = rowsOf({ ...results, found }, filters);
  const shown = new Set(rows.map(({ key }) => key));
  if (lines.size === 0) return <EmptyBoard />;
  return (
    <>
      <BoardHead results={results} order={<OrderFields filters={filters} change={change} />} />
      <LostLine />
      <FilterBar filters={filters} choices={choices} change={change} clear={clear} found={found.length} />
      {found.length === 0 && <NoResult onClear={clear} />}
      {rows.length > 0 && (
        <UnitList
          rows={rows}
          hideDetention={filters.hideDetention}
          onHideDetention={(hideDetention) => change({ hideDetention })}
        />
      )}
      <p className={classes.keys}>{t('board.keys')}</p>
      <ChangesAnnouncer isShown={(unitId) => shown.has(unitId)} />
    </>
  );
}

/**
 * The panel is fetched once the board is shown, so that a unit opens even after the line is lost;
 * once opened it stays, so that it can close with grace.
 */
function OpenUnit() {
  const { unit } = route.useSearch();
  const navigate = route.useNavigate();
  const [needed, setNeeded] = useState(unit !== undefined);
  if (unit !== undefined && !needed) setNeeded(true);
  useSoon(fetchPanel);
  const close = () => void navigate({ search: ({ unit: _closed, ...before }) => before, resetScroll: false });
  return <Suspense>{needed && <UnitDrawer unitId={unit} onClose={close} />}</Suspense>;
}

/** Every unit of the board, live. */
export const BoardPage = () => (
  <FeedGate>
    <LiveBoard />
    <OpenUnit />
  </FeedGate>
);
