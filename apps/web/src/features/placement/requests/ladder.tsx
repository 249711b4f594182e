import { Text } from '@mantine/core';
import type { RequestView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { useSayMinutes } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { Section } from '../../../shared/ui/section.js';
import classes from '../parts/parts.module.css';
import { rungsOf } from './requests.logic.js';

/** Who is told when nobody answers: fixed when the request was opened, and no secret to anybody. */
export function Ladder({ request }: { readonly request: RequestView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const format = useFormat();
  const feed = useFeed();
  const sayMinutes = useSayMinutes();
  const rungs = rungsOf(request);
  return (
    <Section title={t('ladder.title')}>
      <Text size="sm" c="dimmed">
        {t('ladder.lead')}
      </Text>
      <ol className={classes.timeline}>
        {rungs.map(({ step, at, is }) => (
          <li
            key={step.rung}
            data-done={is === 'climbed' || undefined}
            data-next={is === 'next' || undefined}
          >
            <Text fw={600}>
              {t('ladder.after', { time: sayMinutes(step.afterMinutes) })}: {codes(`ladderRung.${step.rung}`)}
            </Text>
            <Text size="sm">
              {t(`ladder.unless.${step.unless}`)} {t('ladder.tells')}{' '}
              {format.list(step.tells.map((role) => codes(`role.${role}`)))}
            </Text>
            <Text size="sm" c="dimmed">
              {is === 'climbed' && t('ladder.climbed')}
              {is === 'not-needed' && t('ladder.notNeeded')}
              {is === 'later' && t('ladder.at', { time: format.when(at, feed.nowMs()) })}
              {is === 'next' && (
                <>
                  <b>{t('ladder.next')}</b> {t('ladder.at', { time: format.when(at, feed.nowMs()) })} (
                  <Countdown until={at} />)
                </>
              )}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );
}
