import { useTranslation } from 'react-i18next';
import { protectiveFeatureWords, type FacilityCriteria } from '@harborlight/domain';
import { useFormat } from '../../shared/format/use-format.js';
import { useLocale } from '../../shared/locale/use-locale.js';
import type { CriterionField } from './criteria-values.logic.js';
import { controlOf } from './criterion-controls.js';

/** What a facility answers to one criterion, in a few words. */
export function useSayCriterion(): (field: CriterionField, criteria: FacilityCriteria) => string {
  const { t } = useTranslation('registry');
  const locale = useLocale();
  const format = useFormat();
  const listed = (words: readonly string[]) => (words.length > 0 ? format.list(words) : t('form.noneChosen'));
  const labels = (field: CriterionField, codes: readonly string[]) => {
    const control = controlOf[field];
    if (control.kind !== 'choice' && control.kind !== 'set') return [];
    return control
      .options(locale)
      .filter(({ value }) => codes.includes(value))
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
        return listed(criteria.protection.map(({ feature }) => protectiveFeatureWords[feature][locale]));
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
