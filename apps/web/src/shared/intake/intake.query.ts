import { queryOptions, useQuery } from '@tanstack/react-query';
import type { IntakeView } from '@harborlight/contracts';
import type { Line } from '@harborlight/domain';
import { http } from '../http/http.js';
import { apiPaths } from '../paths/api-paths.js';
import { useRights } from '../session/session.js';
import { useBoard } from '../session/use-board.js';

const intakeQuery = (facilityId: string) =>
  queryOptions({
    queryKey: ['intake', facilityId],
    queryFn: ({ signal }) => http.get<IntakeView>(apiPaths.intake(facilityId), signal),
    staleTime: 60_000,
  });

/** How to reach a unit's facility, for those who may know. */
export function useIntake({ facilityId, agencyId }: Pick<Line, 'facilityId' | 'agencyId'>) {
  const { id } = useBoard();
  const enabled = useRights().may('intake.read', { boardId: id, agencyId });
  const { data, isError } = useQuery({ ...intakeQuery(facilityId), enabled });
  return { mayKnow: enabled, intake: data, isLost: isError };
}
