import { Alert, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { ExhibitPage, ReviewView } from '@harborlight/contracts';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { readFrom } from '../../../../shared/ui/read-from.js';
import { PaperSection } from '../exhibit/paper-section.js';
import type { AskedReview } from '../form/review-draft.logic.js';
import { Fold } from '../../../../shared/ui/fold.js';
import { RuleSource } from '../parts/rule-source.js';
import { useSummary } from '../parts/use-summary.js';
import { TimelineSection } from '../timeline/timeline.js';
import { WatchSection } from '../watch/watch-section.js';
import { AlternativesTable } from './alternatives-table.js';
import { offBoard } from './answer.logic.js';
import { Clocks } from './clocks.js';
import { Detention } from './detention.js';
import { Grounds } from './grounds.js';
import { Release } from './release.js';
import { RequestSteps } from './request-steps.js';
import { AnswerSection, SkipList } from './answer-section.js';
import classes from './answer.module.css';

/** Under which rules the answer was read, and that nobody may take the model for the law of a state. */
function Rules({ review: { pack, legalStatus, demonstration } }: { readonly review: ReviewView }) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const law = useMessages('law');
  const locale = useLocale();
  const { date } = useFormat();
  const status = pack.legalStatuses.find((rule) => rule.status === legalStatus);
  return (
    <>
      {demonstration && <Text fw={550}>{t('answer.demonstration')}</Text>}
      {pack.jurisdiction === 'model' && (
        <Alert
          color="orange"
          role="note"
          title={t('answer.model')}
          icon={<IconAlertTriangle aria-hidden />}
          classNames={{ title: classes.modelTitle }}
        >
          {t('answer.modelLead')}
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        {t('answer.rules', { name: pack.name[locale], version: pack.version, from: date(pack.from) })}
      </Text>
      {status && (
        <div>
          <Text>
            {t('answer.status')}: {codes(`legalStatus.${legalStatus}`)}.{' '}
            <b>{law(`detentionUse.${status.secureDetention}`)}.</b>
          </Text>
          <Text size="sm">{status.words[locale]}</Text>
          <RuleSource rule={status} />
        </div>
      )}
    </>
  );
}

/** What must be considered and is no bed: the board can say nothing of it, and does not pass over it. */
function NoBeds({ pack }: Pick<ReviewView, 'pack'>) {
  const t = useMessages('review');
  const locale = useLocale();
  const rules = offBoard(pack);
  if (rules.length === 0) return null;
  return (
    <Fold title={t('answer.noBeds', { count: rules.length })}>
      <ul className={classes.facts}>
        {rules.map((rule) => (
          <li key={rule.code}>
            {rule.words[locale]}
            <RuleSource rule={rule} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface ReviewResultProps {
  readonly asked: AskedReview;
  readonly review: ReviewView;
  /** The form says something else by now. */
  readonly isOutdated: boolean;
  readonly onPage: (page: ExhibitPage) => void;
}

/** What the board answers: in one sentence, then in all its parts. */
export function ReviewResult({ asked, review, isOutdated, onPage }: ReviewResultProps) {
  const t = useMessages('review');
  const { momentWithZone } = useFormat();
  const told = useSummary();
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => readFrom(headline.current), []);
  const { name, then, now, moment, at, pack, request } = review;
  const titles = {
    then: t('side.then', { time: momentWithZone(moment) }),
    now: t('side.now', { time: momentWithZone(at) }),
  };
  return (
    <div className={classes.answer}>
      {isOutdated && (
        <p className={classes.outdated} role="status">
          <IconAlertTriangle size={18} aria-hidden />
          {t('form.changed')}
        </p>
      )}
      <header className={classes.head}>
        <Title order={2} ref={headline} tabIndex={-1} className={classes.headline}>
          <span>{t('answer.then', { time: momentWithZone(moment), told: told(then, 'then') })}</span>{' '}
          <span>{t('answer.now', { told: told(now, 'now') })}</span>
        </Title>
        <Rules review={review} />
        <Text size="sm" c="dimmed">
          {t('answer.read', {
            board: name,
            time: momentWithZone(at),
            then: String(then.seq),
            now: String(now.seq),
          })}
        </Text>
        <SkipList hasSteps={request !== null} />
      </header>
      <AnswerSection name="alternatives">
        <AlternativesTable
          pack={pack}
          caption={t('section.alternatives')}
          columns={[
            { title: titles.then, snapshot: then },
            { title: titles.now, snapshot: now },
          ]}
        />
        <NoBeds pack={pack} />
      </AnswerSection>
      <Grounds review={review} titles={titles} />
      <Clocks review={review} />
      {request && <RequestSteps request={request} />}
      <Release candidates={now.candidates} />
      <Detention then={then} now={now} titles={titles} />
      <TimelineSection asked={asked} review={review} />
      <PaperSection asked={asked} onPage={onPage} />
      <WatchSection asked={asked} request={request} />
    </div>
  );
}
