import type { ReviewedRequest, ReviewedStep } from '@harborlight/contracts';
import { stepResultText } from '@harborlight/messages';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

function Step({ step }: { readonly step: ReviewedStep }) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const { momentWithZone } = useFormat();
  const sayMinutes = useSayMinutes();
  const { unit, facility, answeredAfterMinutes } = step;
  const named = unit !== null && facility !== null ? t('cell.unit', { unit, facility }) : null;
  const cells = [
    { name: 'what', said: codes(`step.${step.kind}`) },
    { name: 'whom', said: named ?? (step.class && codes(`facilityClass.${step.class}`)) },
    { name: 'channel', said: step.channel && codes(`channel.${step.channel}`) },
    { name: 'result', said: stepResultText(codes, step) },
    { name: 'minutes', said: answeredAfterMinutes === null ? null : sayMinutes(answeredAfterMinutes) },
  ] as const;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <time dateTime={step.at}>{momentWithZone(step.at)}</time>
      </th>
      {cells.map(({ name, said }) => (
        <td key={name} role="cell" data-empty={!said || undefined}>
          <span className={classes.stackedTitle} aria-hidden="true">
            {t(`steps.${name}`)}
          </span>
          {said}
        </td>
      ))}
    </tr>
  );
}

/** The request's own steps: who was asked, when, by which channel, what they said, and how fast. */
export function RequestSteps({ request }: { readonly request: ReviewedRequest }) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const { momentWithZone } = useFormat();
  const { token, agency, openedAt, state, steps } = request;
  const columns = ['when', 'what', 'whom', 'channel', 'result', 'minutes'] as const;
  return (
    <AnswerSection name="steps">
      <p className={classes.nothing}>
        {t('steps.token', { token, agency })}.{' '}
        {t('steps.opened', { time: momentWithZone(openedAt), state: codes(`requestState.${state}`) })}
      </p>
      {steps.length === 0 ? (
        <p className={classes.nothing}>{t('steps.none')}</p>
      ) : (
        <table role="table" className={classes.steps} aria-label={t('section.steps')}>
          <thead role="rowgroup">
            <tr role="row">
              {columns.map((name) => (
                <th key={name} role="columnheader" scope="col">
                  {t(`steps.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {steps.map((step, index) => (
              <Step key={`${step.at} ${step.kind} ${index}`} step={step} />
            ))}
          </tbody>
        </table>
      )}
    </AnswerSection>
  );
}
