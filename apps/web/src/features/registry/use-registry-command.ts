import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import { useBoard } from '../../shared/session/use-board.js';
import { registryQuery } from './registry.query.js';

/** One act on the registry outside a form: it runs, the registry is read again, a failure is told in words. */
export function useRegistryCommand<Input>(act: (input: Input) => Promise<unknown>, onDone?: () => void) {
  const { code } = useBoard();
  const queryClient = useQueryClient();
  const sayFailure = useSayFailure();
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    networkMode: 'always',
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: registryQuery(code).queryKey });
      onDone?.();
    },
  });
  return { run: mutate, running: isPending, failure: error && sayFailure(error) };
}
