import { useForm, type UseFormReturnType } from '@mantine/form';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useBoard } from '../../shared/session/use-board.js';
import { faultsOf, type Faults } from './faults.logic.js';
import { registryQuery } from './registry.query.js';
import { useSayFaults } from './use-say-fault.js';

interface RecordFormInput<Values, Saved> {
  readonly initialValues: Values;
  readonly faults: (values: Values) => Faults;
  /** The field of the screen for a field as the server names it. */
  readonly fieldOf?: (values: Values) => (field: string) => string;
  readonly save: (values: Values) => Promise<Saved>;
  readonly onSaved?: (saved: Saved) => void;
}

export interface RecordForm<Values, Saved = unknown> {
  readonly form: UseFormReturnType<Values>;
  readonly saving: UseMutationResult<Saved, Error, Values>;
  readonly submit: (event?: React.SyntheticEvent<HTMLFormElement>) => void;
}

const asItIs = () => (field: string) => field;

/** A form of one record: what was typed stays until it is saved, and each fault stands at its field. */
export function useRecordForm<Values extends object, Saved>({
  initialValues,
  faults,
  fieldOf = asItIs,
  save,
  onSaved,
}: RecordFormInput<Values, Saved>): RecordForm<Values, Saved> {
  const { code } = useBoard();
  const queryClient = useQueryClient();
  const sayFaults = useSayFaults();
  const form = useForm<Values>({
    mode: 'controlled',
    initialValues,
    validate: (values) => sayFaults(faults(values)),
  });
  const focusFirst = (fields: readonly string[]) => {
    for (const field of fields) {
      const node = form.getInputNode(field);
      if (node) return node.focus();
    }
  };
  const saving = useMutation({
    mutationFn: save,
    networkMode: 'always',
    onSuccess: async (saved, values) => {
      form.resetDirty(values);
      await queryClient.invalidateQueries({ queryKey: registryQuery(code).queryKey });
      onSaved?.(saved);
    },
    onError: (error, values) => {
      const said = sayFaults(faultsOf(error, fieldOf(values)));
      form.setErrors(said);
      focusFirst(Object.keys(said));
    },
  });
  const submit = form.onSubmit(
    (values) => saving.mutate(values),
    (errors) => focusFirst(Object.keys(errors)),
  );
  return { form, saving, submit };
}
