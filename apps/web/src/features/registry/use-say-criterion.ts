import type { FacilityCriteria } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import type { CriterionField } from './criteria-values.logic.js';
import { controlOf } from './criterion-controls.js';

/** What a facility answers to one criterion, in a few words. */
export function useSayCriterion(): (field: CriterionField, criteria: FacilityCriteria) => string {
  const t = useMessages('registry');
  const codes = useMessages('codes');
  const format = useFormat();
  const listed = (words: readonly string[]) => (words.length > 0 ? format.list(words) : t('form.noneChosen'));
  const labels = (field: CriterionField, chosen: readonly string[]) => {
    const control = controlOf[field];
    if (control.kind !== 'choice' && control.kind !== 'set') return [];
    return control
      .options(codes)
      .filter(({ value }) => chosen.includes(value))
      .map(({ label }) => label);
  };
  return (field, criteria) => {
    switch (field) {
      case 'confidential':
      case 'onDetentionGrounds':
      case 'sharesBuildingWithAdultJail':
      case 'dutyToAccept':
        return t(criteria[field] ? 'form.yes' : 'form.no');
      case 'services':
      case 'languages':
      case 'papersAtDoor':
        return listed(labels(field, criteria[field]));
      case 'protection':
        return listed(criteria.protection.map(({ feature }) => codes(`protectiveFeature.${feature}`)));
      case 'intakeHours':
        return criteria.intakeHours.length === 0
          ? t('dayAndNight')
          : criteria.intakeHours
              .map(({ days, from, to }) => `${format.list(days.map(format.weekday))} ${from}–${to}`)
              .join('; ');
      case 'shiftTimes':
        return listed(criteria.shiftTimes);
      case 'maxNights':
        return criteria.maxNights === null ? t('noLimit') : t('nights', { count: criteria.maxNights });
      case 'updateMinutes':
        return t('minutes', { count: criteria.updateMinutes });
      default:
        return listed(labels(field, [criteria[field]]));
    }
  };
}
