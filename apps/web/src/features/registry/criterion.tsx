import { facilityCriteria } from '@harborlight/domain';
import type { CriteriaValues, CriterionField } from './criteria-values.logic.js';
import type { Bind } from './fields.js';
import { HoursField } from './hours-field.js';
import { PlainCriterion } from './plain-criterion.js';
import { ProtectionField } from './protection-field.js';
import { TimesField } from './times-field.js';

interface CriterionProps {
  readonly field: CriterionField;
  /** Binds paths below the criteria. */
  readonly bind: Bind;
  readonly values: CriteriaValues;
}

/** One criterion of a facility, or of a unit that answers it for itself. */
export function Criterion({ field, bind, values }: CriterionProps) {
  const criterion = facilityCriteria[field];
  switch (criterion.kind) {
    case 'protection':
      return <ProtectionField bind={bind} protection={values.protection} />;
    case 'hours':
      return <HoursField {...bind(field)} value={values.intakeHours} />;
    case 'times':
      return <TimesField {...bind(field)} value={values.shiftTimes} />;
    default:
      return <PlainCriterion name={`facility.${field}`} criterion={criterion} bind={bind} />;
  }
}
