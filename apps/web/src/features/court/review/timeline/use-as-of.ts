import { useDebouncedCallback } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ReviewView } from '@harborlight/contracts';
import { readReviewAt } from '@harborlight/contracts/operations';
import type { Instant } from '@harborlight/domain';
import { client } from '../../../../shared/http/client.js';
import type { AskedReview } from '../form/review-draft.logic.js';

/** So long a hand that moves on is not asked for. */
const restMs = 200;

/** The board as of the instant that was chosen last; until that has come, what was shown before stays. */
export function useAsOf(asked: AskedReview, { then, now }: Pick<ReviewView, 'then' | 'now'>) {
  const [at, setAt] = useState(then.at);
  const [shown, setShown] = useState(then);
  const wanted = useRef(then.at);
  const { mutate, reset, error } = useMutation({
    mutationFn: (moment: Instant) => client.call(readReviewAt, { body: { ...asked, moment } }),
    onSuccess: (snapshot, moment) => {
      if (wanted.current === moment) setShown(snapshot);
    },
    gcTime: 0,
  });
  const ask = useDebouncedCallback((moment: Instant) => {
    if (wanted.current === moment) mutate(moment);
  }, restMs);
  const moveTo = (moment: Instant) => {
    wanted.current = moment;
    setAt(moment);
    reset();
    const known = [then, now].find((snapshot) => snapshot.at === moment);
    if (known) setShown(known);
    else ask(moment);
  };
  return { at, shown, isReading: shown.at !== at && error === null, error, moveTo };
}
