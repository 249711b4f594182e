import type {
  AlternativeRule,
  Candidate,
  GroundAnswer,
  GroundRule,
  Pack,
  ReleaseFact,
} from '@harborlight/domain';

const hasBeds = ({ classes }: AlternativeRule): boolean => classes.length > 0;

/** The alternatives of the rules that a board of beds can show, in the order of the rules. */
export const onBoard = ({ alternatives }: Pick<Pack, 'alternatives'>): AlternativeRule[] =>
  alternatives.filter(hasBeds);

/** The alternatives that are no bed: they must be considered all the same. */
export const offBoard = ({ alternatives }: Pick<Pack, 'alternatives'>): AlternativeRule[] =>
  alternatives.filter((alternative) => !hasBeds(alternative));

/** The grounds in the order of the rule, but the one that is claimed before all. */
export const claimedFirst = (grounds: readonly GroundRule[], claimed: string | null): GroundRule[] => [
  ...grounds.filter(({ code }) => code === claimed),
  ...grounds.filter(({ code }) => code !== claimed),
];

/** So many units are looked at more closely: nobody plans a release to more. */
const mostPlanned = 3;

/** The units a release could be planned to. */
export const toPlanFor = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.slice(0, mostPlanned);

type Checked = GroundAnswer['answers'][number]['checked'];

/** What was checked on one day stands together, the newest check first. */
export function byCheck(checked: Checked) {
  const days = [...new Set(checked.map(({ daysBefore }) => daysBefore))].sort((a, b) => a - b);
  return days.map((daysBefore) => ({
    daysBefore,
    checked: checked.filter((one) => one.daysBefore === daysBefore),
  }));
}

/** The facts of a release, those of one condition together. */
export const byCondition = (release: readonly ReleaseFact[]) =>
  [...new Set(release.map(({ condition }) => condition))].map((condition) => ({
    condition,
    facts: release.filter((fact) => fact.condition === condition),
  }));
