import { useTranslation } from 'react-i18next';
import type { ReviewedRequest, ReviewedStep } from '@harborlight/contracts';
import {
  channelWords,
  facilityClassWords,
  requestStateWords,
  stepResultText,
  stepWords,
} from '@harborlight/domain';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

function Step({ step }: { readonly step: ReviewedStep }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { dayAndTime } = useFormat();
  const sayMinutes = useSayMinutes();
  const { unit, facility, answeredAfterMinutes } = step;
  const named = unit !== null && facility !== null ? t('cell.unit', { unit, facility }) : null;
  const cells = [
    { name: 'what', said: stepWords[step.kind][locale] },
    { name: 'whom', said: named ?? (step.class && facilityClassWords[step.class][locale]) },
    { name: 'channel', said: step.channel && channelWords[step.channel][locale] },
    { name: 'result', said: stepResultText(step)?.[locale] },
    { name: 'minutes', said: answeredAfterMinutes === null ? null : sayMinutes(answeredAfterMinutes) },
  ] as const;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <time dateTime={step.at}>{dayAndTime(step.at)}</time>
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
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { dayAndTime } = useFormat();
  const { token, agency, openedAt, state, steps } = request;
  const columns = ['when', 'what', 'whom', 'channel', 'result', 'minutes'] as const;
  return (
    <AnswerSection name="steps">
      <p className={classes.nothing}>
        {t('steps.token', { token, agency })}.{' '}
        {t('steps.opened', { time: dayAndTime(openedAt), state: requestStateWords[state][locale] })}
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
