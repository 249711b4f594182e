import { Text } from '@mantine/core';
import type { StepView } from '@harborlight/contracts';
import { stepResultText } from '@harborlight/messages';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { Section } from '../../../shared/ui/section.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import { newestFirst } from './requests.logic.js';

interface StepsProps {
  readonly steps: readonly StepView[];
  readonly legs: number;
}

/** What was done for this request: time, place, result and who. */
export function Steps({ steps, legs }: StepsProps) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const format = useFormat();
  const feed = useFeed();
  return (
    <Section title={t('request.steps')}>
      <ol className={classes.timeline} reversed>
        {newestFirst(steps).map((step, index) => {
          const result = stepResultText(codes, step);
          const said = [
            step.unitId && unitName(step.unitId),
            result,
            step.channel === 'phone' && codes('channel.phone'),
            legs > 1 && step.unitId && t('request.leg', { number: step.leg }),
          ].filter(Boolean);
          return (
            <li key={`${step.at} ${step.kind} ${index}`} data-done>
              <Text fw={600}>{codes(`step.${step.kind}`)}</Text>
              {said.length > 0 && <Text size="sm">{said.join(' · ')}</Text>}
              <Text size="sm" c="dimmed">
                <time dateTime={step.at}>{format.when(step.at, feed.nowMs())}</time> ·{' '}
                {step.by ?? t('request.byClock')}
              </Text>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
