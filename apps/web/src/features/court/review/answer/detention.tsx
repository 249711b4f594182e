import { Text } from '@mantine/core';
import type { DetentionCount, ReviewSnapshot } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

interface DetentionProps {
  readonly then: ReviewSnapshot;
  readonly now: ReviewSnapshot;
  readonly titles: { readonly then: string; readonly now: string };
}

function Count({ title, count }: { readonly title: string; readonly count: DetentionCount }) {
  const t = useMessages('review');
  const { units, beds } = count;
  const sexes = (['girls', 'boys', 'either'] as const)
    .filter((sex) => sex !== 'either' || count.either > 0)
    .map((sex) => t(`detention.${sex}`, { count: count[sex] }));
  return (
    <div>
      <Text fw={600} size="sm" c="dimmed">
        {title}
      </Text>
      <p className={classes.nothing}>
        {t('detention.count', {
          units: t('detention.units', { count: units }),
          beds: t('detention.beds', { count: beds }),
          sexes: sexes.join(', '),
        })}
      </p>
    </div>
  );
}

/** Places of detention, counted beside the alternatives and never among them. */
export function Detention({ then, now, titles }: DetentionProps) {
  const t = useMessages('review');
  return (
    <AnswerSection name="detention">
      <p className={classes.nothing}>{t('detention.never')}</p>
      <div className={classes.pair}>
        <Count title={titles.then} count={then.detention} />
        <Count title={titles.now} count={now.detention} />
      </div>
    </AnswerSection>
  );
}
