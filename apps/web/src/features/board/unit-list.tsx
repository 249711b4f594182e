import { Button } from '@mantine/core';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { GroupRow } from './group-row.js';
import type { Row } from './results.logic.js';
import { UnitRow, unitLinkId } from './unit-row.js';
import { useChangedLines } from '../../shared/vacancy/use-changed-lines.js';
import classes from './unit-list.module.css';

/** A pair shares one column, the second word under the first. */
const columns = [
  ['unit'],
  ['vacancy'],
  ['status'],
  ['who', 'ages'],
  ['protection'],
  ['place', 'stay'],
] as const;
const usualRowPx = 76;
const groupRowPx = 56;
/** What sticks to the top of the window and would cover a row scrolled there. */
const stickyPx = 110;

interface UnitListProps {
  readonly rows: readonly Row[];
  readonly hideDetention: boolean;
  readonly onHideDetention: (hide: boolean) => void;
}

/** The rows that are near the window; the others are only counted. */
export function UnitList({ rows, hideDetention, onHideDetention }: UnitListProps) {
  const t = useMessages('app');
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const changedLines = useChangedLines();
  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, [rows.length]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? groupRowPx : usualRowPx),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    scrollMargin: top,
    scrollPaddingStart: stickyPx,
  });
  const units = rows.flatMap((row) => (row.kind === 'unit' ? [row.key] : []));
  const active = chosen !== null && units.includes(chosen) ? chosen : (units[0] ?? null);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || active === null) return;
    const next = units[units.indexOf(active) + step];
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
    virtualizer.scrollToIndex(rows.findIndex(({ key }) => key === next));
    document.getElementById(unitLinkId(next))?.focus({ preventScroll: true });
  };

  return (
    <div role="table" aria-label={t('board.list')} aria-rowcount={rows.length + 1} className={classes.table}>
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.headRow}>
          {columns.map((pair) => (
            <div key={pair[0]} role="presentation">
              {pair.map((column) => (
                <div key={column} role="columnheader">
                  {t(`board.column.${column}`)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
      <div
        ref={list}
        role="rowgroup"
        className={classes.body}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={move}
        onFocus={({ target }) => setChosen(target.getAttribute('data-unit') ?? chosen)}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <div
                key={key}
                role="presentation"
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes.slot}
                style={{ transform: `translateY(${start - top}px)` }}
              >
                {row.kind === 'group' ? (
                  <GroupRow row={row} rowIndex={index + 2}>
                    {row.group.by === 'detention' && (
                      <Button
                        variant="subtle"
                        className={classes.fold}
                        aria-expanded={!hideDetention}
                        onClick={() => onHideDetention(!hideDetention)}
                      >
                        {t(hideDetention ? 'board.show' : 'board.hide')}
                      </Button>
                    )}
                  </GroupRow>
                ) : (
                  <UnitRow
                    line={row.line}
                    rowIndex={index + 2}
                    active={row.key === active}
                    news={changedLines.get(row.key)}
                  />
                )}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
