import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { Instant, Timeline } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { instantAt, lengthOf, markAfter, markBefore, placeOf, shareOf, stepOf } from './timeline.logic.js';
import classes from './timeline.module.css';

interface SliderProps {
  readonly timeline: Timeline;
  readonly at: Instant;
  readonly onMove: (at: Instant) => void;
}

/** An instant between then and now: dragged, moved by keys, or taken from one change to the next. */
export function Slider({ timeline, at, onMove }: SliderProps) {
  const t = useMessages('review');
  const sayMinutes = useSayMinutes();
  const { momentWithZone } = useFormat();
  const id = useId();
  const before = markBefore(timeline.marks, at);
  const after = markAfter(timeline.marks, at);
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>
        {t('timeline.slider')} <output htmlFor={id}>{momentWithZone(at)}</output>
      </label>
      <div>
        <div className={classes.marks} aria-hidden="true">
          {timeline.marks.map((mark) => (
            <span
              key={`${mark.at} ${mark.unitId}`}
              style={{ insetInlineStart: `${shareOf(timeline, mark.at) * 100}%` }}
              data-to={mark.to}
            />
          ))}
        </div>
        <input
          id={id}
          type="range"
          className={classes.range}
          min={0}
          max={lengthOf(timeline)}
          step={stepOf(timeline)}
          value={placeOf(timeline, at)}
          aria-valuetext={momentWithZone(at)}
          aria-describedby={`${id}-keys`}
          onChange={({ currentTarget }) => onMove(instantAt(timeline, Number(currentTarget.value)))}
        />
        <div className={classes.ends} aria-hidden="true">
          <span>{momentWithZone(timeline.from)}</span>
          <span>{momentWithZone(timeline.to)}</span>
        </div>
      </div>
      {timeline.marks.length > 0 && (
        <div className={classes.jumps}>
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={18} aria-hidden />}
            disabled={before === null}
            onClick={() => before && onMove(before)}
          >
            {t('timeline.before')}
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={18} aria-hidden />}
            disabled={after === null}
            onClick={() => after && onMove(after)}
          >
            {t('timeline.after')}
          </Button>
        </div>
      )}
      <p id={`${id}-keys`} className={classes.note}>
        {t('timeline.keys', { step: sayMinutes(stepOf(timeline)) })}
      </p>
    </div>
  );
}
