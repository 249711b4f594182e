import { facilityFieldWords } from '@harborlight/domain';
import { useLocale } from '../../shared/locale/use-locale.js';
import type { CriteriaValues, CriterionField } from './criteria-values.logic.js';
import { controlOf } from './criterion-controls.js';
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
  const locale = useLocale();
  const said = facilityFieldWords[field];
  const control = controlOf[field];
  switch (control.kind) {
    case 'choice':
      return <ChoiceField said={said} input={bind(field)} options={control.options(locale)} />;
    case 'set':
      return <SetField said={said} input={bind(field)} options={control.options(locale)} />;
    case 'flag':
      return <FlagField said={said} input={bind(field, 'checkbox')} />;
    case 'number':
      return <CountField said={said} input={bind(field)} min={control.min} max={control.max} />;
    case 'protection':
      return <ProtectionField bind={bind} protection={values.protection} />;
    case 'hours':
      return <HoursField {...bind(field)} value={values.intakeHours} />;
    case 'times':
      return <TimesField {...bind(field)} value={values.shiftTimes} />;
  }
}
