import { useQueryClient } from '@tanstack/react-query';
import { useBoard } from '../../shared/session/use-board.js';
import { faultsOf, type Faults, type FieldOf } from '../../shared/forms/faults.logic.js';
import { useServerForm } from '../../shared/forms/use-server-form.js';
import { registryQuery } from './registry.query.js';
import { useSayFault } from './use-say-fault.js';

interface RecordFormInput<Values, Saved> {
  readonly initialValues: Values;
  readonly faults: (values: Values) => Faults;
  /** The field of the screen for a field as the server names it. */
  readonly fieldOf?: (values: Values) => FieldOf;
  readonly save: (values: Values) => Promise<Saved>;
  readonly onSaved?: (saved: Saved) => void;
}

const asItIs = () => (field: string) => field;

/** The form of one record of the registry, which is read again once the record is saved. */
export function useRecordForm<Values extends object, Saved>({
  fieldOf = asItIs,
  onSaved,
  ...input
}: RecordFormInput<Values, Saved>) {
  const { code } = useBoard();
  const queryClient = useQueryClient();
  return useServerForm<Values, Saved>({
    ...input,
    sayFault: useSayFault(),
    refusedAt: (error, values) => faultsOf(error, fieldOf(values)),
    onSaved: async (saved) => {
      await queryClient.invalidateQueries({ queryKey: registryQuery(code).queryKey });
      onSaved?.(saved);
    },
  });
}
