import { useHotkeys } from '@mantine/hooks';
import { IconGavel } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExhibitPage, ReviewView } from '@harborlight/contracts';
import { openReview } from '@harborlight/contracts/operations';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useServerForm } from '../../../shared/forms/use-server-form.js';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ReviewResult } from './answer/review-result.js';
import { ExhibitSheet } from './exhibit/exhibit-sheet.js';
import { faultsOfRefusal } from './form/refused.logic.js';
import { emptyReview, reviewOf, type AskedReview, type ReviewDraft } from './form/review-draft.logic.js';
import { ReviewForm } from './form/review-form.js';
import { useSayFault } from './form/use-say-fault.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './review.module.css';

/** What was asked, and what the board answered. */
interface Answered {
  readonly asked: AskedReview;
  readonly review: ReviewView;
}

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
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [page, setPage] = useState<ExhibitPage | null>(null);
  const read = (draft: ReviewDraft) => reviewOf(draft, { board, timeZone, nowMs: feed.nowMs() });
  const record = useServerForm<ReviewDraft, Answered>({
    initialValues: emptyReview,
    faults: (draft) => {
      const said = read(draft);
      return 'faults' in said ? said.faults : {};
    },
    sayFault: useSayFault(),
    refusedAt: faultsOfRefusal,
    save: async (draft) => {
      const said = read(draft);
      if ('faults' in said) throw new RangeError('A review that is half said is not sent.');
      return { asked: said.asked, review: await client.call(openReview, { body: said.asked }) };
    },
    onSaved: setAnswered,
  });
  const clear = () => {
    record.clear();
    setAnswered(null);
  };
  useHotkeys([['mod+Enter', () => record.formProps.onSubmit()]], []);
  if (page) return <ExhibitSheet page={page} onBack={() => setPage(null)} />;
  return (
    <div className={classes.columns}>
      <ReviewForm record={record} isAnswered={answered !== null} onClear={clear} />
      {answered ? (
        <ReviewResult
          key={answered.review.at}
          asked={answered.asked}
          review={answered.review}
          isOutdated={record.isDirty}
          onPage={setPage}
        />
      ) : (
        <Prompt />
      )}
    </div>
  );
}
