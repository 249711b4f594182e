import { useTranslation } from 'react-i18next';
import { releaseConditionWords, releaseFactText, type Candidate } from '@harborlight/domain';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { CandidateLine } from '../parts/candidate-line.js';
import { byCondition, toPlanFor } from './answer.logic.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

function Conditions({ candidate }: { readonly candidate: Candidate }) {
  const locale = useLocale();
  return (
    <dl className={classes.conditions}>
      {byCondition(candidate.release).map(({ condition, facts }) => (
        <div key={condition}>
          <dt>{releaseConditionWords[condition][locale]}</dt>
          {facts.map((fact) => (
            <dd key={fact.code}>{releaseFactText(fact)[locale]}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What would have to be true for a release to work, unit by unit, from the unit's own facts. */
export function Release({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const { t } = useTranslation('review');
  const planned = toPlanFor(candidates);
  return (
    <AnswerSection name="release">
      <p className={classes.nothing}>{planned.length === 0 ? t('release.none') : t('release.lead')}</p>
      <ul className={classes.cards}>
        {planned.map((candidate) => (
          <li key={candidate.unitId} className={classes.clock}>
            <CandidateLine candidate={candidate} />
            <Conditions candidate={candidate} />
          </li>
        ))}
      </ul>
    </AnswerSection>
  );
}
