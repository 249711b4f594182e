import type { BedView } from '@harborlight/contracts';
import type { ListedBlock } from './unit-change.logic.js';

export type BedAct = 'arrive' | 'depart' | 'block' | 'unblock' | 'expect-opening';

/** What staff can say of one bed. A held bed waits for its child: whoever comes, arrives by the hold. */
export function actsOf(bed: BedView): readonly BedAct[] {
  switch (bed.state) {
    case 'vacant':
      return ['arrive', 'block'];
    case 'occupied':
      return bed.expectedOn === null ? ['depart', 'expect-opening'] : ['depart'];
    case 'blocked':
      return ['unblock'];
    case 'held':
      return [];
  }
}

export const blockOf = ({ state, blockId, id, reason, until }: BedView): ListedBlock | null =>
  state === 'blocked' && blockId !== null && reason !== null && until !== null
    ? { id: blockId, bedId: id, reason, until }
    : null;

/** The blocks of a unit that can be lifted, the one that ends first in front. */
export const listedBlocks = (beds: readonly BedView[]): { bed: BedView; block: ListedBlock }[] =>
  beds
    .flatMap((bed) => {
      const block = blockOf(bed);
      return block ? [{ bed, block }] : [];
    })
    .sort((a, b) => a.block.until.localeCompare(b.block.until));
