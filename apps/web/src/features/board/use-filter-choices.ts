import { facilityClasses, protectiveFeatures, sleepers, walkOuts, type Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRegionName } from '../../shared/session/use-region-name.js';
import { isDetention } from './results.logic.js';

const named = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
  values.map((value) => ({ value, label: label(value) }));

/** What can be chosen in each filter: of places and kinds, only those the board has. */
export function useFilterChoices(lines: ReadonlyMap<string, Line>) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const regionName = useRegionName();
  const all = [...lines.values()];
  const states = [...new Set(all.map(({ state }) => state))].sort();
  const regions = [...new Set(all.map(({ region }) => region))];
  const classes = new Set(all.filter((line) => !isDetention(line)).map((line) => line.class));
  return {
    who: named(sleepers, (sleeper) => t(`sleeper.${sleeper}`)),
    states: named(states, (state) => state),
    regions: named(regions, regionName).sort((a, b) => a.label.localeCompare(b.label)),
    classes: named(
      facilityClasses.filter((code) => classes.has(code)),
      (code) => codes(`facilityClass.${code}`),
    ),
    walkOut: named(walkOuts, (code) => codes(`walkOut.${code}`)),
    protection: named(protectiveFeatures, (feature) => t(`feature.${feature}`)),
  };
}

export type FilterChoices = ReturnType<typeof useFilterChoices>;
