import type { Instant, Timeline, TimelineMark } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import classes from './timeline.module.css';

interface MarksProps {
  readonly timeline: Timeline;
  readonly at: Instant;
  readonly onMove: (at: Instant) => void;
}

function Change({ mark: { unit, facility, from, to } }: { readonly mark: TimelineMark }) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  return (
    <span>
      {t('timeline.mark', {
        unit: t('cell.unit', { unit, facility }),
        from: from ? codes(`matchGroup.${from}`) : t('timeline.new'),
        to: codes(`matchGroup.${to}`),
      })}
    </span>
  );
}

/** What changed for this need, one line each; a line takes the slider to its instant. */
export function Marks({ timeline: { marks, leftOut }, at, onMove }: MarksProps) {
  const t = useMessages('review');
  const { momentWithZone } = useFormat();
  if (marks.length === 0) return <p className={classes.note}>{t('timeline.none')}</p>;
  return (
    <>
      <h4 className={classes.title}>{t('timeline.marks')}</h4>
      <ol className={classes.list}>
        {marks.map((mark) => (
          <li key={`${mark.at} ${mark.unitId}`}>
            <button type="button" aria-current={mark.at === at || undefined} onClick={() => onMove(mark.at)}>
              <time dateTime={mark.at}>{momentWithZone(mark.at)}</time>
              <Change mark={mark} />
            </button>
          </li>
        ))}
      </ol>
      {leftOut > 0 && <p className={classes.note}>{t('timeline.leftOut', { count: leftOut })}</p>}
    </>
  );
}
