import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@harborlight/contracts';
import { walkOutWords, protectiveFeatureWords, type GroundAnswer, type Side } from '@harborlight/domain';
import { useTongue } from '../../../../shared/tongue/use-tongue.js';
import { RuleSource } from '../parts/rule-source.js';
import { claimedFirst } from './answer.logic.js';
import { Section } from './section.js';
import classes from './answer.module.css';

type Answer = GroundAnswer['answers'][number];

function useSayAnswer(): (answer: Answer) => string {
  const { t } = useTranslation('review');
  const tongue = useTongue();
  return ({ candidate: { unit, facility, group }, checked, walkOut, willingCustodian }) => {
    const facts = [
      ...checked.map(({ feature, daysBefore }) => {
        const said = { feature: protectiveFeatureWords[feature][tongue] };
        return daysBefore === 0
          ? t('grounds.checkedToday', said)
          : t('grounds.checked', { ...said, count: daysBefore });
      }),
      ...(walkOut ? [walkOutWords[walkOut][tongue]] : []),
      ...(willingCustodian ? [t('grounds.willing')] : []),
      ...(group === 'ask' ? [t('grounds.toAsk')] : []),
    ];
    return t('grounds.has', { unit: t('cell.unit', { unit, facility }), facts: facts.join('; ') });
  };
}

function Answers({
  title,
  side,
  code,
}: {
  readonly title: string;
  readonly side: Side;
  readonly code: string;
}) {
  const { t } = useTranslation('review');
  const sayAnswer = useSayAnswer();
  const answers = side.grounds.find((ground) => ground.code === code)?.answers ?? [];
  return (
    <div>
      <Text fw={600} size="sm" c="dimmed">
        {title}
      </Text>
      {answers.length === 0 ? (
        <p className={classes.nothing}>{t('grounds.nobody')}</p>
      ) : (
        <ul className={classes.facts}>
          {answers.map((answer) => (
            <li key={answer.candidate.unitId}>{sayAnswer(answer)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface GroundsProps {
  readonly review: Pick<ReviewView, 'pack' | 'ground' | 'then' | 'now'>;
  readonly titles: { readonly then: string; readonly now: string };
}

/** Each ground of the rule, answered by name: the one that is claimed stands first and open. */
export function Grounds({ review: { pack, ground: claimed, then, now }, titles }: GroundsProps) {
  const { t } = useTranslation('review');
  const tongue = useTongue();
  return (
    <Section name="grounds">
      {pack.grounds.length === 0 && <p className={classes.nothing}>{t('grounds.none')}</p>}
      {claimedFirst(pack.grounds, claimed).map((ground) => (
        <details
          key={ground.code}
          className={classes.ground}
          open={claimed === null || ground.code === claimed}
        >
          <summary>
            <span>{ground.words[tongue]}</span>
            {ground.code === claimed && <b className={classes.claimed}>{t('grounds.claimed')}</b>}
          </summary>
          <RuleSource rule={ground} />
          <div className={classes.pair}>
            <Answers title={titles.then} side={then} code={ground.code} />
            <Answers title={titles.now} side={now} code={ground.code} />
          </div>
        </details>
      ))}
      {pack.noGrounds.length > 0 && (
        <details className={classes.ground}>
          <summary>{t('grounds.noGrounds')}</summary>
          <ul className={classes.facts}>
            {pack.noGrounds.map((rule) => (
              <li key={rule.code}>
                {rule.words[tongue]}
                <RuleSource rule={rule} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
