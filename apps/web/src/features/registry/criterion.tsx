import { facilityCriteria } from '@harborlight/domain';
import { labelled } from '../../shared/messages/labelled.js';
import { useMessages } from '../../shared/messages/use-messages.js';
import type { CriteriaValues, CriterionField } from './criteria-values.logic.js';
import { ChoiceField, CountField, FlagField, SetField, type Bind } from './fields.js';
import { HoursField } from './hours-field.js';
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
  const codes = useMessages('codes');
  const name = `facility.${field}` as const;
  const criterion = facilityCriteria[field];
  switch (criterion.kind) {
    case 'choice':
      return <ChoiceField field={name} input={bind(field)} options={labelled(criterion.options, codes)} />;
    case 'set':
      return <SetField field={name} input={bind(field)} options={labelled(criterion.options, codes)} />;
    case 'flag':
      return <FlagField field={name} input={bind(field, 'checkbox')} />;
    case 'number':
      return <CountField field={name} input={bind(field)} min={criterion.min} max={criterion.max} />;
    case 'protection':
      return <ProtectionField bind={bind} protection={values.protection} />;
    case 'hours':
      return <HoursField {...bind(field)} value={values.intakeHours} />;
    case 'times':
      return <TimesField {...bind(field)} value={values.shiftTimes} />;
  }
}
