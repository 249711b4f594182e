import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { confidenceOf, instantOf, type Confidence, type Line } from '@harborlight/domain';
import { useNow } from '../../../../shared/feed/use-now.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { turnoverQuery } from '../find.query.js';

const minuteMs = 60_000;

/** How sure the board is that a unit shown open still is; null where nothing can be said. */
export function useConfidence(): (line: Line) => Confidence | null {
  const { code } = useBoard();
  const { data } = useQuery(turnoverQuery(code));
  const paces = useMemo(
    () => new Map(data?.units.map(({ unitId, takenPerHour }) => [unitId, takenPerHour])),
    [data],
  );
  const now = useNow((nowMs) => instantOf(Math.ceil(nowMs / minuteMs) * minuteMs));
  return useCallback(
    (line) => {
      const pace = paces.get(line.unitId);
      return pace === undefined ? null : confidenceOf(line, pace, now);
    },
    [paces, now],
  );
}
