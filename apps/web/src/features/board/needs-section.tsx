import { answers, conditions, type ConditionAnswer, type Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { answerIcons } from './looks.js';
import { Section } from '../../shared/ui/section.js';
import classes from './unit-panel.module.css';

function AnsweredSo({ answer, line }: { readonly answer: ConditionAnswer; readonly line: Line }) {
  const codes = useMessages('codes');
  const Mark = answerIcons[answer];
  const answered = conditions.filter((condition) => line.answers[condition] === answer);
  if (answered.length === 0) return null;
  return (
    <div className={classes.answered} data-answer={answer}>
      <h4>
        <Mark size={18} stroke={2.2} aria-hidden="true" />
        {codes(`answer.${answer}`)}
      </h4>
      <ul>
        {answered.map((condition) => (
          <li key={condition}>{codes(`condition.${condition}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the unit answers to each need: yes, call, or no. */
export function NeedsSection({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  return (
    <Section level={3} look="part" title={t('unit.needs')}>
      <div className={classes.matrix}>
        {answers.map((answer) => (
          <AnsweredSo key={answer} answer={answer} line={line} />
        ))}
      </div>
    </Section>
  );
}
