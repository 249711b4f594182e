import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconBellPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { AgencyView, ReviewedRequest } from '@harborlight/contracts';
import { setWatch } from '@harborlight/contracts/operations';
import { courtWatchHours, defaultPolicy } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { policyQuery } from '../../../../shared/live-updates/live.query.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { Gate } from '../../../../shared/ui/gate.js';
import { AnswerSection } from '../answer/answer-section.js';
import type { AskedReview } from '../form/review-draft.logic.js';
import { ActiveWatches } from './active-watches.js';
import { nearestFirst } from './watch.logic.js';
import { tellableAgenciesQuery } from './watch.query.js';
import classes from '../answer/answer.module.css';

interface WatchSectionProps {
  readonly asked: AskedReview;
  /** The request whose steps are shown: once it has a placement, nobody needs to be told any more. */
  readonly request: ReviewedRequest | null;
}

interface AgencyChoiceProps {
  readonly agencies: readonly AgencyView[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: string[]) => void;
}

/** Who is told beside whoever sets the watch. */
function AgencyChoice({ agencies, chosen, onChoose }: AgencyChoiceProps) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  if (agencies.length === 0) return <p className={classes.nothing}>{t('watch.nobody')}</p>;
  return (
    <Checkbox.Group label={t('watch.agencies')} value={[...chosen]} onChange={onChoose}>
      <div className={classes.agencies}>
        {nearestFirst(agencies).map(({ id, name, kind }) => (
          <Checkbox key={id} value={id} label={name} description={codes(`agencyKind.${kind}`)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** A standing search for a child in detention. Here, and here alone, the need leaves the page for a store. */
export function WatchSection({ asked, request }: WatchSectionProps) {
  const t = useMessages('review');
  const board = useBoard();
  const policy = useQuery(policyQuery(board)).data ?? defaultPolicy;
  const agencies = useQuery(tellableAgenciesQuery(board.code));
  const [tells, setTells] = useState<readonly string[]>([]);
  const setting = useCommand(
    (told: readonly string[]) =>
      client.call(setWatch, {
        body: {
          board: board.code,
          need: asked.need,
          holdAtOnce: false,
          ...(told.length > 0 && { tells: told }),
          ...(request?.state === 'open' && { requestId: request.id }),
        },
      }),
    () => setTells([]),
  );
  // The button is spent once nobody is chosen any more, and would leave the focus nowhere.
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (setting.isDone) said.current?.focus();
  }, [setting.isDone]);
  return (
    <AnswerSection name="watch">
      <p className={classes.nothing}>{t('watch.lead')}</p>
      <p className={classes.sent}>{t('watch.sent', { hours: courtWatchHours(policy) })}</p>
      <Gate query={agencies} loading={t('watch.reading')} failed={t('watch.unread')}>
        {(tellable) => <AgencyChoice agencies={tellable} chosen={tells} onChoose={setTells} />}
      </Gate>
      <Failure message={setting.failure} />
      <div className={classes.acts}>
        <Button
          leftSection={<IconBellPlus size={20} aria-hidden />}
          loading={setting.isRunning}
          disabled={tells.length === 0 && agencies.data?.length !== 0}
          onClick={() => setting.run(tells)}
        >
          {t('watch.act')}
        </Button>
      </div>
      <p ref={said} tabIndex={-1} role="status" className={classes.nothing}>
        {setting.isDone && t('watch.isSet')}
      </p>
      <ActiveWatches />
    </AnswerSection>
  );
}
