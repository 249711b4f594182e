import { useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '../http/problem.js';
import { attemptFor, type Attempt } from './attempt.logic.js';
import { useSayRefusal } from './use-say-refusal.js';

/** One act of a desk: it is told once however often it is sent, the lists are read again, a failure is told in words. */
export function useTelling<Input, Answer>(
  send: (input: Input, attempt: string) => Promise<Answer>,
  onTold?: (answer: Answer, input: Input) => void,
) {
  const queryClient = useQueryClient();
  const sayRefusal = useSayRefusal();
  const unanswered = useRef<Attempt | null>(null);
  const { mutate, isPending, isSuccess, variables, error, reset } = useMutation({
    mutationFn: (input: Input) => {
      const attempt = attemptFor(unanswered.current, JSON.stringify(input), () => crypto.randomUUID());
      unanswered.current = attempt;
      return send(input, attempt.key);
    },
    onSuccess: (answer, input) => {
      onTold?.(answer, input);
      void queryClient.invalidateQueries({ predicate: ({ meta }) => meta?.desk !== undefined });
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
    tell: mutate,
    telling: isPending,
    /** What is on its way. */
    said: isPending ? variables : undefined,
    /** Whether the last one was taken. */
    told: isSuccess,
    failure: error && sayRefusal(error),
    forget: reset,
  };
}
