import { useQuery } from '@tanstack/react-query';
import type { Pack } from '@harborlight/domain';
import { useNow } from '../../../../shared/feed/use-now.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { packQuery, packsQuery } from '../../court.query.js';
import { packInForce } from './pack-in-force.logic.js';
import { momentOf, type ReviewDraft } from './review-draft.logic.js';

interface ReadRules {
  /** null until they were read, and where there are none. */
  readonly pack: Pack | null;
  readonly none: boolean;
  readonly failed: boolean;
}

/** The rules whose grounds the form offers: of the state, at the moment. */
export function usePackInForce(draft: ReviewDraft): ReadRules {
  const { timeZone } = useBoard();
  const moment = useNow((nowMs) => momentOf(draft, { nowMs, timeZone }));
  const heads = useQuery(packsQuery);
  const { state } = draft.need;
  const head = heads.data && state && moment ? packInForce(heads.data, state, { moment, timeZone }) : null;
  const { data, isError } = useQuery({
    ...packQuery(head ?? { jurisdiction: 'model', version: '' }),
    enabled: head !== null,
  });
  return {
    pack: head && data ? data : null,
    failed: heads.isError || isError,
    none: heads.data !== undefined && state !== null && moment !== null && head === null,
  };
}
