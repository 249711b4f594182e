import type { CalibrationView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import classes from '../admin.module.css';
import { pointsOf } from './calibration.logic.js';

const size = 240;
const margin = { start: 56, end: 16, top: 16, bottom: 44 };
const ticks = [0, 0.25, 0.5, 0.75, 1];

/** What was said against what was found: on the dashed line, both are the same. */
export function ReliabilityDiagram({ bins }: Pick<CalibrationView, 'bins'>) {
  const t = useMessages('admin');
  const width = margin.start + size + margin.end;
  const height = margin.top + size + margin.bottom;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('calibration.diagram')}
      className={classes.chart}
    >
      <g transform={`translate(${margin.start} ${margin.top})`}>
        <rect width={size} height={size} className={classes.frame} />
        <line x1={0} y1={size} x2={size} y2={0} className={classes.ideal} />
        {ticks.map((tick) => (
          <g key={tick}>
            <text x={tick * size} y={size + 16} textAnchor="middle">
              {tick * 100}%
            </text>
            <text x={-8} y={(1 - tick) * size + 4} textAnchor="end">
              {tick * 100}%
            </text>
          </g>
        ))}
        {pointsOf(bins, size).map(({ x, y, radius }) => (
          <circle key={x} cx={x} cy={y} r={radius} className={classes.point} />
        ))}
        <text x={size / 2} y={size + 36} textAnchor="middle">
          {t('calibration.predicted')}
        </text>
        <text transform={`translate(-46 ${size / 2}) rotate(-90)`} textAnchor="middle">
          {t('calibration.found')}
        </text>
      </g>
    </svg>
  );
}
