import {
  criteria,
  criterionName,
  filterFields,
  protectiveFeatures,
  sleepers,
  type FilterField,
  type Line,
} from '@harborlight/domain';
import { labelled } from '../../shared/messages/labelled.js';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRegionName } from '../../shared/session/use-region-name.js';
import { isDetention } from './results.logic.js';

const named = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  values.map((value) => ({ value, label: label(value) }));

/** What can be chosen in each filter: of places and kinds, only those the board has. */
export function useFilterChoices(lines: ReadonlyMap<string, Line>) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const regionName = useRegionName();
  const all = [...lines.values()];
  const states = [...new Set(all.map(({ state }) => state))].sort();
  const regions = [...new Set(all.map(({ region }) => region))];
  const classes = new Set<string>(all.filter((line) => !isDetention(line)).map((line) => line.class));
  const choicesOf = (field: FilterField) => {
    const criterion = criteria[field];
    if (!('options' in criterion)) return [{ value: 'yes', label: fields(`${criterionName(field)}.label`) }];
    const options = labelled(criterion.options, codes);
    return field === 'class' ? options.filter(({ value }) => classes.has(value)) : options;
  };
  return {
    who: named(sleepers, (sleeper) => t(`sleeper.${sleeper}`)),
    states: named(states, (state) => state),
    regions: named(regions, regionName).sort((a, b) => a.label.localeCompare(b.label)),
    criteria: filterFields.map((field) => ({
      field,
      label: fields(`${criterionName(field)}.label`),
      choices: choicesOf(field),
    })),
    protection: named(protectiveFeatures, (feature) => t(`feature.${feature}`)),
  };
}

export type FilterChoices = ReturnType<typeof useFilterChoices>;
