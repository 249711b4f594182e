import type { Candidate } from '@harborlight/domain';
import { releaseFactText } from '@harborlight/messages';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { CandidateLine } from '../parts/candidate-line.js';
import { byCondition, toPlanFor } from './answer.logic.js';
import { AnswerSection } from './answer-section.js';
import classes from './answer.module.css';

function Conditions({ candidate }: { readonly candidate: Candidate }) {
  const law = useMessages('law');
  const codes = useMessages('codes');
  return (
    <dl className={classes.conditions}>
      {byCondition(candidate.release).map(({ condition, facts }) => (
        <div key={condition}>
          <dt>{law(`releaseCondition.${condition}`)}</dt>
          {facts.map((fact) => (
            <dd key={fact.code}>{releaseFactText(codes, law, fact)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

/** What would have to be true for a release to work, unit by unit, from the unit's own facts. */
export function Release({ candidates }: { readonly candidates: readonly Candidate[] }) {
  const t = useMessages('review');
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
