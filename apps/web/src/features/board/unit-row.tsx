import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Line } from '@harborlight/domain';
import { getRouteApi, Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRegionName } from '../../shared/session/use-region-name.js';
import { FreshnessView } from '../../shared/vacancy/freshness-view.js';
import { VacancyView } from '../../shared/vacancy/vacancy-view.js';
import { featureIcons, walkOutIcons } from './looks.js';
import { isDetention } from './results.logic.js';
import { useSleeperWord } from './use-sleeper-word.js';
import classes from './unit-list.module.css';

const featuresShown = 2;
const route = getRouteApi('/signed-in/boards/$code/');

export const unitLinkId = (unitId: string): string => `unit-${unitId}`;

interface UnitRowProps {
  readonly line: Line;
  readonly rowIndex: number;
  /** Whether Tab reaches this row; the arrows reach the others. */
  readonly active: boolean;
  /** Grows with each piece of news, so that the highlight starts anew. */
  readonly news: number | undefined;
}

function Protection({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const WalkOut = walkOutIcons[line.walkOut];
  const more = line.protection.length - featuresShown;
  return (
    <>
      <span className={classes.walkOut} data-walk-out={line.walkOut}>
        <WalkOut size={17} stroke={1.8} aria-hidden="true" />
        {codes(`walkOut.${line.walkOut}`)}
      </span>
      <span className={classes.features}>
        {line.protection.slice(0, featuresShown).map(({ feature }) => {
          const Mark = featureIcons[feature];
          return (
            <span key={feature} className={classes.feature}>
              <Mark size={15} stroke={1.8} aria-hidden="true" />
              {t(`feature.${feature}`)}
            </span>
          );
        })}
        {more > 0 && (
          <span className={classes.feature}>
            <span aria-hidden="true">{t('board.more', { count: more })}</span>
            <VisuallyHidden>{t('board.moreSpoken', { count: more })}</VisuallyHidden>
          </span>
        )}
      </span>
      {line.onDetentionGrounds && (
        <span className={classes.warning}>
          <IconAlertTriangle size={15} stroke={1.8} aria-hidden="true" />
          {t('board.detentionGrounds')}
        </span>
      )}
    </>
  );
}

export const UnitRow = memo(function UnitRow({ line, rowIndex, active, news: changedLines }: UnitRowProps) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const regionName = useRegionName();
  const sleeperWord = useSleeperWord();
  const { code } = route.useParams();
  const { from, to } = line.ages;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={classes.row}
      data-status={line.status}
      data-detention={isDetention(line)}
    >
      {changedLines !== undefined && <span key={changedLines} className={classes.flash} aria-hidden="true" />}
      <div role="rowheader" className={classes.unit}>
        <Link
          id={unitLinkId(line.unitId)}
          className={classes.link}
          to="/boards/$code"
          params={{ code }}
          search={(before) => ({ ...before, unit: line.unitId })}
          resetScroll={false}
          preload={false}
          tabIndex={active ? 0 : -1}
          data-unit={line.unitId}
        >
          {line.unit}
        </Link>
        <span className={classes.facility}>
          {line.facility} · {codes(`facilityClass.${line.class}`)}
        </span>
      </div>
      <div role="cell" className={classes.vacancy}>
        <VacancyView line={line} />
      </div>
      <div role="cell" className={classes.status}>
        <FreshnessView line={line} />
      </div>
      <div role="presentation" className={classes.whom}>
        <div role="cell">
          {line.whoCanSleepHere.map((sleeper) => sleeperWord(sleeper, line.ages)).join(', ')}
        </div>
        <div role="cell" className={classes.ages}>
          <span aria-hidden="true">{t('board.ages', { from, to })}</span>
          <VisuallyHidden>{t('board.agesSpoken', { from, to })}</VisuallyHidden>
        </div>
      </div>
      <div role="cell" className={classes.protection}>
        <Protection line={line} />
      </div>
      <div role="presentation" className={classes.where}>
        <div role="cell">
          <span className={classes.state}>{line.state}</span> {regionName(line.region)}
        </div>
        <div role="cell" className={classes.stay}>
          {line.maxNights === null ? t('board.noLimit') : t('board.nights', { count: line.maxNights })}
        </div>
      </div>
    </div>
  );
});
