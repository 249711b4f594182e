import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CSSProperties } from 'react';
import type { HeadlineView } from '@harborlight/contracts';
import type { HeadlinePeriod } from '@harborlight/domain';
import { useLocale } from '../../../shared/locale/use-locale.js';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Gate } from '../../../shared/ui/gate.js';
import { headlineQuery } from '../court.query.js';
import { shareOf } from './headline.logic.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './headline.module.css';

/** The one number this board is for: who still has no placement a day, and three days, after the search began. */
export function Headline() {
  const t = useMessages('court');
  const headline = useQuery(headlineQuery(useBoard().code));
  return (
    <section className={classes.headline} aria-labelledby="headline">
      <div>
        <Title order={2} id="headline">
          {t('headline.title')}
        </Title>
        <Text c="dimmed">{t('headline.lead')}</Text>
      </div>
      <Gate
        query={headline}
        loading={t('headline.loading')}
        failed={t('headline.failed')}
        isEmpty={({ pooled }) => pooled.requests === null}
        empty={<Message>{t('headline.tooFew')}</Message>}
      >
        {(read) => <Months headline={read} />}
      </Gate>
    </section>
  );
}

function Months({ headline: { months, pooled, reference } }: { readonly headline: HeadlineView }) {
  const t = useMessages('court');
  const share = shareOf(reference.without, reference.of) ?? 0;
  const month = new Intl.DateTimeFormat(useLocale(), {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <>
      <table
        className={classes.months}
        aria-labelledby="headline"
        style={{ '--reference': `${share}%` } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col">{t('headline.month')}</th>
            <th scope="col">{t('headline.requests')}</th>
            <th scope="col">{t('headline.at24')}</th>
            <th scope="col">{t('headline.at72')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((period) => (
            <Period key={period.month} name={month.format(Date.parse(period.month))} period={period} />
          ))}
        </tbody>
        <tfoot>
          <Period name={t('headline.pooled')} period={pooled} />
        </tfoot>
      </table>
      <Text size="sm" c="dimmed">
        {t('headline.reference', { share, ...reference })} {t('headline.suppressed')}
      </Text>
    </>
  );
}

function Period({ name, period }: { readonly name: string; readonly period: HeadlinePeriod }) {
  const { requests, withoutPlacementAt24, withoutPlacementAt72 } = period;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{requests ?? <NotTold />}</td>
      <td>
        <Share percent={shareOf(withoutPlacementAt24, requests)} />
      </td>
      <td>
        <Share percent={shareOf(withoutPlacementAt72, requests)} />
      </td>
    </tr>
  );
}

function Share({ percent }: { readonly percent: number | null }) {
  if (percent === null) return <NotTold />;
  return (
    <div className={classes.share}>
      <span className={classes.bar} aria-hidden>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span>{percent}%</span>
    </div>
  );
}

function NotTold() {
  const t = useMessages('court');
  return <span className={classes.notTold}>{t('headline.notTold')}</span>;
}
