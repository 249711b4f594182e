import { useQuery } from '@tanstack/react-query';
import type { Pack } from '@harborlight/domain';
import { useNow } from '../../../../shared/feed/use-now.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { packQuery, packsQuery } from '../../court.query.js';
import { packInForce } from './pack-in-force.logic.js';
import { momentOf, type ReviewDraft } from './review-draft.logic.js';

/** The rules whose grounds the form offers: of the state, at the moment; null where there are none. */
export function usePackInForce(draft: ReviewDraft): { readonly pack: Pack | null; readonly none: boolean } {
  const { timeZone } = useBoard();
  const moment = useNow((nowMs) => momentOf(draft, { nowMs, timeZone }));
  const heads = useQuery(packsQuery);
  const { state } = draft.need;
  const head = heads.data && state && moment ? packInForce(heads.data, state, { moment, timeZone }) : null;
  const { data } = useQuery({
    ...packQuery(head ?? { jurisdiction: 'model', version: '' }),
    enabled: head !== null,
  });
  return {
    pack: head && data ? data : null,
    none: heads.data !== undefined && state !== null && moment !== null && head === null,
  };
}
