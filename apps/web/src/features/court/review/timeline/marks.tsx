import { useTranslation } from 'react-i18next';
import { matchGroupWords, type Instant, type Timeline, type TimelineMark } from '@harborlight/domain';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import classes from './timeline.module.css';

interface MarksProps {
  readonly timeline: Timeline;
  readonly at: Instant;
  readonly onMove: (at: Instant) => void;
}

function Change({ mark: { unit, facility, from, to } }: { readonly mark: TimelineMark }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  return (
    <span>
      {t('timeline.mark', {
        unit: t('cell.unit', { unit, facility }),
        from: from ? matchGroupWords[from][locale] : t('timeline.new'),
        to: matchGroupWords[to][locale],
      })}
    </span>
  );
}

/** What changed for this need, one line each; a line takes the slider to its instant. */
export function Marks({ timeline: { marks, leftOut }, at, onMove }: MarksProps) {
  const { t } = useTranslation('review');
  const { dayAndTime } = useFormat();
  if (marks.length === 0) return <p className={classes.note}>{t('timeline.none')}</p>;
  return (
    <>
      <h4 className={classes.title}>{t('timeline.marks')}</h4>
      <ol className={classes.list}>
        {marks.map((mark) => (
          <li key={`${mark.at} ${mark.unitId}`}>
            <button type="button" aria-current={mark.at === at || undefined} onClick={() => onMove(mark.at)}>
              <time dateTime={mark.at}>{dayAndTime(mark.at)}</time>
              <Change mark={mark} />
            </button>
          </li>
        ))}
      </ol>
      {leftOut > 0 && <p className={classes.note}>{t('timeline.leftOut', { count: leftOut })}</p>}
    </>
  );
}
