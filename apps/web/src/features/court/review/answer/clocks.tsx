import type { ReviewView } from '@harborlight/contracts';
import type { ClockReading, ClockRule, SkippedDay } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useEachSecond } from '../../../../shared/feed/use-now.js';
import { Age } from '../../../../shared/format/age.js';
import { Countdown } from '../../../../shared/format/countdown.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { RuleSource } from '../parts/rule-source.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

/** What is left, second by second; how long ago it ran out; or that the clock stands. */
function Face({ clock: { state, deadline } }: { readonly clock: ClockReading }) {
  const t = useMessages('review');
  const law = useMessages('law');
  const isOver = useEachSecond((nowMs) => Date.parse(deadline) <= nowMs);
  if (state === 'ended' || state === 'paused') return <strong>{law(`clockState.${state}`)}</strong>;
  if (isOver)
    return (
      <strong className={classes.overdue}>
        {law('clockState.overdue')}: <Age at={deadline} />
      </strong>
    );
  return (
    <strong className={classes.left}>
      <Countdown until={deadline} /> {t('clocks.left')}
    </strong>
  );
}

function SkippedDays({ days }: { readonly days: readonly SkippedDay[] }) {
  const t = useMessages('review');
  const law = useMessages('law');
  const locale = useLocale();
  const { date } = useFormat();
  if (days.length === 0) return null;
  return (
    <>
      <span className={classes.small}>{t('clocks.skipped')}</span>
      <ul className={classes.facts}>
        {days.map(({ on, why, words }) => {
          const excuse = law(`excusedDay.${why}`);
          return (
            <li key={on}>
              {t('clocks.day', { day: date(on), why: words ? `${words[locale]} (${excuse})` : excuse })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Clock({ clock, rule }: { readonly clock: ClockReading; readonly rule: ClockRule }) {
  const t = useMessages('review');
  const law = useMessages('law');
  const locale = useLocale();
  const { momentWithZone } = useFormat();
  const said = {
    time: momentWithZone(clock.deadline),
    starts: law(`clockStart.${rule.starts}`),
    from: momentWithZone(clock.startedAt),
  };
  return (
    <li className={classes.clock}>
      <h4>{rule.words[locale]}</h4>
      <Face clock={clock} />
      <span>{t('clocks.deadline', said)}</span>
      <span>{t('clocks.binds', { whom: rule.binds[locale] })}</span>
      <span>{t('clocks.atEnd', { what: rule.atEnd[locale] })}</span>
      <SkippedDays days={clock.skipped} />
      <RuleSource rule={rule} />
    </li>
  );
}

/** The limits of law that run from custody, each with where it stands. */
export function Clocks({
  review: { clocks, pack },
}: {
  readonly review: Pick<ReviewView, 'clocks' | 'pack'>;
}) {
  const t = useMessages('review');
  return (
    <AnswerSection name="clocks">
      {clocks.length === 0 ? (
        <p className={classes.nothing}>{t('clocks.none')}</p>
      ) : (
        <ul className={classes.cards}>
          {clocks.map((clock) => {
            const rule = pack.clocks.find(({ code }) => code === clock.code);
            return rule && <Clock key={clock.code} clock={clock} rule={rule} />;
          })}
        </ul>
      )}
    </AnswerSection>
  );
}
