import type { AgencyView } from '@harborlight/contracts';
import type { AgencyKind } from '@harborlight/domain';

/** Those who answer for a child in detention: they stand before all others who may be told. */
const nearest: readonly AgencyKind[] = ['juvenile-office', 'public-defence', 'advocate', 'child-protection'];

function distanceOf({ kind }: AgencyView): number {
  const place = nearest.indexOf(kind);
  return place < 0 ? nearest.length : place;
}

/** The agencies that may be told, those nearest to the child first, each kind by name. */
export const nearestFirst = (agencies: readonly AgencyView[]): AgencyView[] =>
  [...agencies].sort((a, b) => distanceOf(a) - distanceOf(b) || a.name.localeCompare(b.name));
