import { memo } from 'react';
import { IconRoute } from '@tabler/icons-react';
import type { Confidence, ReasonCode } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { useRegionName } from '../../../../shared/session/use-region-name.js';
import { FreshnessView } from '../../../../shared/vacancy/freshness-view.js';
import { VacancyView } from '../../../../shared/vacancy/vacancy-view.js';
import { ConfidenceView } from './confidence-view.js';
import { ExpectedOpenings } from './expected-openings.js';
import { Reasons } from './reasons.js';
import type { Found } from './results.logic.js';
import { RowActs } from './row-acts.js';
import classes from './results.module.css';

const reasonsShown = 2;

/** The vacancy and the status beside them say these already. */
const saidBeside: readonly ReasonCode[] = ['unit-full', 'status-aging', 'status-stale'];

export const resultId = (unitId: string): string => `found-${unitId}`;

interface ResultRowProps {
  readonly found: Found;
  readonly confidence: Confidence | null;
  /** Whether Tab reaches this row; the arrows reach the others. */
  readonly active: boolean;
  readonly news: number | undefined;
  readonly onOpen: (unitId: string) => void;
}

/** How far away the unit is. */
export function Distance({ minutes }: { readonly minutes: number | null }) {
  const t = useMessages('find');
  const say = useSayMinutes();
  return (
    <span className={classes.distance}>
      <IconRoute size={16} stroke={1.8} aria-hidden />
      {minutes === null ? t('row.distanceUnknown') : minutes === 0 ? t('row.sameRegion') : say(minutes)}
    </span>
  );
}

/** One unit that came out of the search: is it open, how sure is that, how far, what to ask, and the act itself. */
export const ResultRow = memo(function ResultRow({
  found,
  confidence,
  active,
  news: changedLines,
  onOpen,
}: ResultRowProps) {
  const codes = useMessages('codes');
  const regionName = useRegionName();
  const { unitId, line, match } = found;
  return (
    <li className={classes.row} data-group={match.group} data-freshness={line.freshness}>
      {changedLines !== undefined && <span key={changedLines} className={classes.flash} aria-hidden />}
      <div className={classes.unit}>
        <button
          type="button"
          id={resultId(unitId)}
          className={classes.name}
          tabIndex={active ? 0 : -1}
          data-unit={unitId}
          onClick={() => onOpen(unitId)}
        >
          {line.unit}
        </button>
        <span className={classes.facility}>
          {line.facility} · {codes(`facilityClass.${line.class}`)} · {codes(`walkOut.${line.walkOut}`)}
        </span>
        <span className={classes.place}>
          <Distance minutes={match.travelMinutes} />
          <span>
            {regionName(line.region)}, {line.state}
          </span>
        </span>
        <Reasons
          reasons={match.reasons.filter(({ code }) => !saidBeside.includes(code))}
          most={reasonsShown}
        />
      </div>
      <div className={classes.vacancy}>
        <VacancyView line={line} />
        <FreshnessView line={line} />
        {confidence && <ConfidenceView confidence={confidence} />}
        {match.group === 'full' && <ExpectedOpenings line={line} />}
      </div>
      <RowActs found={found} />
    </li>
  );
});
