import type { ReviewView } from '@harborlight/contracts';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useSayRefusal } from '../../../../shared/command/use-say-refusal.js';
import { AlternativesTable } from '../answer/alternatives-table.js';
import { AnswerSection } from '../answer/answer-section.js';
import type { AskedReview } from '../form/review-draft.logic.js';
import { useSummary } from '../parts/use-summary.js';
import { Marks } from './marks.js';
import { Slider } from './slider.js';
import { lengthOf } from './timeline.logic.js';
import { useAsOf } from './use-as-of.js';
import classes from './timeline.module.css';

interface TimelineProps {
  readonly asked: AskedReview;
  readonly review: ReviewView;
}

/** The board as of any instant between then and now. */
function AsOf({ asked, review }: TimelineProps) {
  const t = useMessages('review');
  const { momentWithZone } = useFormat();
  const told = useSummary();
  const sayRefusal = useSayRefusal();
  const { timeline, pack } = review;
  const { at, shown, isReading, error, moveTo } = useAsOf(asked, review);
  const title = t('side.asOf', { time: momentWithZone(shown.at) });
  const parts = { timeline, at, onMove: moveTo };
  return (
    <>
      <Slider {...parts} />
      <Marks {...parts} />
      <Failure message={error && sayRefusal(error)} />
      <p role="status" className={classes.told}>
        {isReading
          ? t('timeline.loading', { time: momentWithZone(at) })
          : t('timeline.asOf', { time: momentWithZone(shown.at), told: told(shown, 'then') })}
      </p>
      <div aria-busy={isReading} className={classes.asOf}>
        <AlternativesTable pack={pack} columns={[{ title, snapshot: shown }]} caption={title} brief />
      </div>
    </>
  );
}

/** What changed between then and now; a moment that is now leaves nothing to tell. */
export function TimelineSection({ asked, review }: TimelineProps) {
  const t = useMessages('review');
  return (
    <AnswerSection name="timeline">
      {lengthOf(review.timeline) > 0 ? (
        <AsOf asked={asked} review={review} />
      ) : (
        <p className={classes.note}>{t('timeline.none')}</p>
      )}
    </AnswerSection>
  );
}
