import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepView } from '@harborlight/contracts';
import { channelWords, stepResultText, stepWords } from '@harborlight/domain';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useLocale } from '../../../shared/locale/use-locale.js';
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
  const { t } = useTranslation('desk');
  const locale = useLocale();
  const unitName = useUnitName();
  const format = useFormat();
  const feed = useFeed();
  return (
    <Section title={t('request.steps')}>
      <ol className={classes.timeline} reversed>
        {newestFirst(steps).map((step, index) => {
          const result = stepResultText(step);
          const said = [
            step.unitId && unitName(step.unitId),
            result && result[locale],
            step.channel === 'phone' && channelWords.phone[locale],
            legs > 1 && step.unitId && t('request.leg', { number: step.leg }),
          ].filter(Boolean);
          return (
            <li key={`${step.at} ${step.kind} ${index}`} data-done>
              <Text fw={600}>{stepWords[step.kind][locale]}</Text>
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
