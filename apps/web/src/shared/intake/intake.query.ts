import { queryOptions, useQuery } from '@tanstack/react-query';
import { readIntake } from '@harborlight/contracts/operations';
import type { Line } from '@harborlight/domain';
import { client } from '../http/client.js';
import { useRights } from '../session/session.js';
import { useBoard } from '../session/use-board.js';

const intakeQuery = (facilityId: string) =>
  queryOptions({
    queryKey: ['intake', facilityId],
    queryFn: ({ signal }) => client.call(readIntake, { params: { id: facilityId }, signal }),
    staleTime: 60_000,
  });

/** How to reach a unit's facility, for those who may know. */
export function useIntake({ facilityId, agencyId }: Pick<Line, 'facilityId' | 'agencyId'>) {
  const { id } = useBoard();
  const enabled = useRights().may('intake.read', { boardId: id, agencyId });
  const { data, isError } = useQuery({ ...intakeQuery(facilityId), enabled });
  return { mayKnow: enabled, intake: data, isLost: isError };
}
