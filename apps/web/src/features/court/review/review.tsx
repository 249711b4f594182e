import { useHotkeys } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExhibitPage, ReviewView } from '@harborlight/contracts';
import { openReview } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { useSayRefusal } from '../../../shared/command/use-say-refusal.js';
import { ReviewResult } from './answer/review-result.js';
import { ExhibitSheet } from './exhibit/exhibit-sheet.js';
import { faultsOfRefusal } from './form/refused.logic.js';
import {
  emptyReview,
  reviewOf,
  type AskedReview,
  type ReviewDraft,
  type ReviewFaults,
} from './form/review-draft.logic.js';
import { ReviewForm } from './form/review-form.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './review.module.css';

/** What was asked and what the board answered, and the form as it stood then. */
interface Answered {
  readonly draft: ReviewDraft;
  readonly asked: AskedReview;
  readonly review: ReviewView;
}

const noFaults: ReviewFaults = {};

function Prompt() {
  const t = useMessages('review');
  return (
    <Message icon={IconGavel} title={t('prompt.title')} level={2}>
      <p>{t('prompt.lead')}</p>
      <p>{t('keys')}</p>
    </Message>
  );
}

/** The form and its answer. All of it lives in this component, and is forgotten with it. */
export function Review() {
  const { code: board, timeZone } = useBoard();
  const feed = useFeed();
  const sayRefusal = useSayRefusal();
  const [draft, setDraft] = useState(emptyReview);
  const [faults, setFaults] = useState(noFaults);
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [page, setPage] = useState<ExhibitPage | null>(null);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ asked }: Omit<Answered, 'review'>) => client.call(openReview, { body: asked }),
    onSuccess: (review, said) => setAnswered({ ...said, review }),
    onError: (refusal, { asked }) => setFaults(faultsOfRefusal(refusal, asked)),
    gcTime: 0,
  });
  const submit = () => {
    if (isPending) return;
    const read = reviewOf(draft, { board, timeZone, nowMs: feed.nowMs() });
    if ('faults' in read) return setFaults(read.faults);
    setFaults(noFaults);
    mutate({ draft, asked: read.asked });
  };
  const change = (said: ReviewDraft) => {
    setDraft(said);
    setFaults(noFaults);
    reset();
  };
  const clear = () => {
    change(emptyReview);
    setAnswered(null);
  };
  useHotkeys([['mod+Enter', submit]], []);
  if (page) return <ExhibitSheet page={page} onBack={() => setPage(null)} />;
  const isAtField = Object.keys(faults).length > 0;
  return (
    <div className={classes.columns}>
      <ReviewForm
        draft={draft}
        faults={faults}
        failure={error && !isAtField ? sayRefusal(error) : null}
        busy={isPending}
        isAnswered={answered !== null}
        onChange={change}
        onSubmit={submit}
        onClear={clear}
      />
      {answered ? (
        <ReviewResult
          key={answered.review.at}
          asked={answered.asked}
          review={answered.review}
          isOutdated={answered.draft !== draft}
          onPage={setPage}
        />
      ) : (
        <Prompt />
      )}
    </div>
  );
}
