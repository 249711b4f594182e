import { Text } from '@mantine/core';
import type { ReviewView } from '@harborlight/contracts';
import type { GroundAnswer, GroundRule, ReviewSnapshot } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { Fold } from '../../../../shared/ui/fold.js';
import { RuleSource } from '../parts/rule-source.js';
import { byCheck, claimedFirst } from './answer.logic.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

/** A phrase that begins a line, within one. */
const inLine = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

type GroundCheck = GroundAnswer['answers'][number];

function useSayAnswer(): (answer: GroundCheck) => string {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const sayFeature = ({ feature, youthPerStaff }: GroundCheck['checked'][number]) => {
    const named = inLine(codes(`protectiveFeature.${feature}`));
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
      ...(walkOut ? [inLine(codes(`walkOut.${walkOut}`))] : []),
      ...(willingCustodian ? [t('grounds.willing')] : []),
      ...(group === 'ask' ? [t('grounds.toAsk')] : []),
    ];
    return t('grounds.has', { unit: t('cell.unit', { unit, facility }), facts: facts.join('; ') });
  };
}

const answersTo = (snapshot: ReviewSnapshot, code: string): readonly GroundCheck[] =>
  snapshot.grounds.find((ground) => ground.code === code)?.answers ?? [];

function Answers({
  title,
  snapshot,
  code,
}: {
  readonly title: string;
  readonly snapshot: ReviewSnapshot;
  readonly code: string;
}) {
  const t = useMessages('review');
  const sayAnswer = useSayAnswer();
  const answers = answersTo(snapshot, code);
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
  const t = useMessages('review');
  const locale = useLocale();
  const badgeOf = ({ code }: GroundRule) => {
    const counts = { then: answersTo(then, code).length, now: answersTo(now, code).length };
    const answered = t('grounds.answered', counts);
    return code === claimed ? `${t('grounds.claimed')} · ${answered}` : answered;
  };
  return (
    <AnswerSection name="grounds">
      {pack.grounds.length === 0 && <p className={classes.nothing}>{t('grounds.none')}</p>}
      {claimedFirst(pack.grounds, claimed).map((ground, index) => (
        <Fold key={ground.code} title={ground.words[locale]} badge={badgeOf(ground)} opened={index === 0}>
          <RuleSource rule={ground} />
          <div className={classes.pair}>
            <Answers title={titles.then} snapshot={then} code={ground.code} />
            <Answers title={titles.now} snapshot={now} code={ground.code} />
          </div>
        </Fold>
      ))}
      {pack.noGrounds.length > 0 && (
        <Fold title={t('grounds.noGrounds')}>
          <ul className={classes.facts}>
            {pack.noGrounds.map((rule) => (
              <li key={rule.code}>
                {rule.words[locale]}
                <RuleSource rule={rule} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </AnswerSection>
  );
}
