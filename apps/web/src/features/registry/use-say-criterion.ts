import { facilityCriteria, type FacilityCriteria } from '@harborlight/domain';
import { labelled } from '../../shared/messages/labelled.js';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import type { CriterionField } from './criteria-values.logic.js';

/** What a facility answers to one criterion, in a few words. */
export function useSayCriterion(): (field: CriterionField, criteria: FacilityCriteria) => string {
  const t = useMessages('registry');
  const codes = useMessages('codes');
  const format = useFormat();
  const listed = (words: readonly string[]) => (words.length > 0 ? format.list(words) : t('form.noneChosen'));
  return (field, criteria) => {
    const criterion = facilityCriteria[field];
    const said = criteria[field];
    switch (criterion.kind) {
      case 'flag':
        return t(said ? 'form.yes' : 'form.no');
      case 'choice':
      case 'set': {
        const chosen: readonly unknown[] = Array.isArray(said) ? said : [said];
        return listed(
          labelled(criterion.options, codes)
            .filter(({ value }) => chosen.includes(value))
            .map(({ label }) => label),
        );
      }
      case 'number':
        return typeof said === 'number' ? t(criterion.unit, { count: said }) : t('noLimit');
      case 'protection':
        return listed(criteria.protection.map(({ feature }) => codes(`protectiveFeature.${feature}`)));
      case 'hours':
        return criteria.intakeHours.length === 0
          ? t('dayAndNight')
          : criteria.intakeHours
              .map(({ days, from, to }) => `${format.list(days.map(format.weekday))} ${from}–${to}`)
              .join('; ');
      case 'times':
        return listed(criteria.shiftTimes);
    }
  };
}
