import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@harborlight/contracts';
import {
  walkOutWords,
  protectiveFeatureWords,
  type GroundAnswer,
  type GroundRule,
  type Side,
} from '@harborlight/domain';
import { useTongue } from '../../../../shared/tongue/use-tongue.js';
import { Fold } from '../parts/fold.js';
import { RuleSource } from '../parts/rule-source.js';
import { byCheck, claimedFirst } from './answer.logic.js';
import { Section } from './section.js';
import classes from './answer.module.css';

/** A phrase that begins a line, within one. */
const inLine = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

type Answer = GroundAnswer['answers'][number];

function useSayAnswer(): (answer: Answer) => string {
  const { t } = useTranslation('review');
  const tongue = useTongue();
  const sayFeature = ({ feature, youthPerStaff }: Answer['checked'][number]) => {
    const named = inLine(protectiveFeatureWords[feature][tongue]);
    return youthPerStaff === undefined ? named : `${named}: ${youthPerStaff}`;
  };
  return ({ candidate: { unit, facility, group }, checked, walkOut, willingCustodian }) => {
    const facts = [
      ...byCheck(checked).map(({ daysBefore, checked: together }) => {
        const said = { features: together.map(sayFeature).join(', ') };
        return daysBefore === 0
          ? t('grounds.checkedToday', said)
          : t('grounds.checked', { ...said, count: daysBefore });
      }),
      ...(walkOut ? [inLine(walkOutWords[walkOut][tongue])] : []),
      ...(willingCustodian ? [t('grounds.willing')] : []),
      ...(group === 'ask' ? [t('grounds.toAsk')] : []),
    ];
    return t('grounds.has', { unit: t('cell.unit', { unit, facility }), facts: facts.join('; ') });
  };
}

const answersTo = (side: Side, code: string): readonly Answer[] =>
  side.grounds.find((ground) => ground.code === code)?.answers ?? [];

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
  const answers = answersTo(side, code);
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

/** Each ground of the rule, answered by name: the one that is claimed stands first, and the first is open. */
export function Grounds({ review: { pack, ground: claimed, then, now }, titles }: GroundsProps) {
  const { t } = useTranslation('review');
  const tongue = useTongue();
  const badgeOf = ({ code }: GroundRule) => {
    const counts = { then: answersTo(then, code).length, now: answersTo(now, code).length };
    const answered = t('grounds.answered', counts);
    return code === claimed ? `${t('grounds.claimed')} · ${answered}` : answered;
  };
  return (
    <Section name="grounds">
      {pack.grounds.length === 0 && <p className={classes.nothing}>{t('grounds.none')}</p>}
      {claimedFirst(pack.grounds, claimed).map((ground, index) => (
        <Fold key={ground.code} title={ground.words[tongue]} badge={badgeOf(ground)} opened={index === 0}>
          <RuleSource rule={ground} />
          <div className={classes.pair}>
            <Answers title={titles.then} side={then} code={ground.code} />
            <Answers title={titles.now} side={now} code={ground.code} />
          </div>
        </Fold>
      ))}
      {pack.noGrounds.length > 0 && (
        <Fold title={t('grounds.noGrounds')}>
          <ul className={classes.facts}>
            {pack.noGrounds.map((rule) => (
              <li key={rule.code}>
                {rule.words[tongue]}
                <RuleSource rule={rule} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
