import { useState, type KeyboardEvent } from 'react';
import type { MatchGroup } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useStableOrder } from '../../../../shared/stable-order/use-stable-order.js';
import { useChangedLines } from '../../../../shared/vacancy/use-changed-lines.js';
import { useFinder } from '../finder-context.js';
import { NoFits } from './no-fits.js';
import { ResultRow, resultId } from './result-row.js';
import type { Found } from './results.logic.js';
import { RuledOut } from './ruled-out.js';
import { useConfidence } from './use-confidence.js';
import classes from './results.module.css';

/** Beyond so many, a group is shown in part: nobody reads further at two in the morning. */
const shownAtFirst = 12;

interface GroupProps {
  readonly group: Exclude<MatchGroup, 'no'>;
  readonly active: string | null;
}

function useGroup(group: MatchGroup): readonly Found[] {
  const { stored, results } = useFinder();
  return useStableOrder(results[group], JSON.stringify(stored.draft));
}

function Group({ group, active }: GroupProps) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const { open } = useFinder();
  const found = useGroup(group);
  const confidenceOf = useConfidence();
  const changedLines = useChangedLines();
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, shownAtFirst);
  if (found.length === 0 && group !== 'fits') return null;
  return (
    <section aria-labelledby={`group-${group}`} className={classes.group} data-group={group}>
      <h2 id={`group-${group}`} className={classes.groupName}>
        {codes(`matchGroup.${group}`)}
        <span className={classes.groupCount}>{found.length}</span>
      </h2>
      {found.length === 0 && <NoFits />}
      <ul className={classes.rows}>
        {shown.map((one) => (
          <ResultRow
            key={one.unitId}
            found={one}
            confidence={confidenceOf(one.line)}
            active={one.unitId === active}
            news={changedLines.get(one.unitId)}
            onOpen={open}
          />
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" className={classes.showAll} onClick={() => setAll(true)}>
          {t('showAll', { count: found.length - shown.length })}
        </button>
      )}
    </section>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Every unit under the heading where it belongs; the arrows move among them, Enter opens one. */
export function ResultList() {
  const { results } = useFinder();
  const [active, setActive] = useState<string | null>(null);
  const units = [...results.fits, ...results.ask, ...results.full].map(({ unitId }) => unitId);
  const reached = active !== null && units.includes(active) ? active : (units[0] ?? null);
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key];
    if (step === undefined || !(event.target as HTMLElement).dataset['unit']) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-unit]')];
    const next = rows[rows.findIndex((row) => row === event.target) + step];
    if (!next) return;
    event.preventDefault();
    setActive(next.dataset['unit'] ?? null);
    next.focus();
  };
  return (
    <div
      className={classes.groups}
      onKeyDown={move}
      onFocus={({ target }) => setActive(target.dataset['unit'] ?? active)}
    >
      <Group group="fits" active={reached} />
      <Group group="ask" active={reached} />
      <Group group="full" active={reached} />
      <RuledOut found={results.no} />
    </div>
  );
}

export const focusResult = (unitId: string): void => document.getElementById(resultId(unitId))?.focus();
