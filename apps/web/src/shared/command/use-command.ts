import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@harborlight/client';
import { readAgain } from '../live-updates/read-again.js';
import { idempotencyKeyFor, type IdempotencyKey } from './idempotency-key.logic.js';
import { useSayRefusal } from './use-say-refusal.js';

/** One command of a page: done once however often it is sent; then the lists are read again. A failure is told in words. */
export function useCommand<Input, Answer>(
  send: (input: Input, idempotencyKey: string) => Promise<Answer>,
  onDone?: (answer: Answer, input: Input) => void,
) {
  const queryClient = useQueryClient();
  const sayRefusal = useSayRefusal();
  const unanswered = useRef<IdempotencyKey | null>(null);
  const { mutate, isPending, isSuccess, variables, error, reset } = useMutation({
    mutationFn: (input: Input) => {
      const idempotencyKey = idempotencyKeyFor(unanswered.current, JSON.stringify(input), () =>
        crypto.randomUUID(),
      );
      unanswered.current = idempotencyKey;
      return send(input, idempotencyKey.key);
    },
    onSuccess: (answer, input) => {
      onDone?.(answer, input);
      void readAgain(queryClient);
    },
    onSettled: (_, failure) => {
      // A server that failed may have taken it all the same.
      const refused = failure instanceof ProblemError && failure.status < 500;
      if (!failure || refused) unanswered.current = null;
    },
    // What was said may be of a child: it stays no longer than whoever said it.
    gcTime: 0,
  });
  return {
    run: mutate,
    isRunning: isPending,
    /** What is on its way. */
    input: isPending ? variables : undefined,
    /** Whether the last one was taken. */
    isDone: isSuccess,
    failure: error && sayRefusal(error),
    reset: reset,
  };
}
