import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HeadlineView } from '@harborlight/contracts';
import type { CSSProperties } from 'react';
import type { HeadlinePeriod } from '@harborlight/domain';
import { useBoard } from '../../../shared/session/use-board.js';
import { Reading } from '../../../shared/ui/reading.js';
import { headlineQuery } from '../court.query.js';
import { barOf, monthStart, shareOf } from './docket.logic.js';
import classes from './docket.module.css';

/** The one number this board is for: who still has no placement a day, and three days, after the search began. */
export function Headline() {
  const { t } = useTranslation('court');
  const headline = useQuery(headlineQuery(useBoard().code));
  return (
    <section className={classes.headline} aria-labelledby="headline">
      <div>
        <Title order={2} id="headline">
          {t('headline.title')}
        </Title>
        <Text c="dimmed">{t('headline.lead')}</Text>
      </div>
      <Reading query={headline} loading={t('headline.loading')} failed={t('headline.failed')}>
        {(read) => <Months headline={read} />}
      </Reading>
    </section>
  );
}

function Months({ headline }: { readonly headline: HeadlineView }) {
  const { t, i18n } = useTranslation('court');
  const { months, pooled, reference } = headline;
  const referenceShare = shareOf(reference.without, reference.of) ?? 0;
  const month = new Intl.DateTimeFormat(i18n.resolvedLanguage, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (
    <>
      <table className={classes.months} style={{ '--reference': `${referenceShare}%` } as CSSProperties}>
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
            <Row
              key={period.month}
              label={month.format(Date.parse(monthStart(period.month)))}
              period={period}
            />
          ))}
        </tbody>
        <tfoot>
          <Row label={t('headline.pooled')} period={pooled} />
        </tfoot>
      </table>
      <Text size="sm" c="dimmed">
        {t('headline.reference', {
          share: referenceShare,
          without: reference.without,
          of: reference.of,
          source: reference.source,
        })}{' '}
        {t('headline.suppressed')}
      </Text>
    </>
  );
}

function Row({ label, period }: { readonly label: string; readonly period: HeadlinePeriod }) {
  const { requests, at24, at72 } = barOf(period);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{requests ?? <Hidden />}</td>
      <td>
        <Share percent={at24} />
      </td>
      <td>
        <Share percent={at72} />
      </td>
    </tr>
  );
}

function Share({ percent }: { readonly percent: number | null }) {
  if (percent === null) return <Hidden />;
  return (
    <div className={classes.share}>
      <span className={classes.bar} aria-hidden>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span>{percent}%</span>
    </div>
  );
}

function Hidden() {
  const { t } = useTranslation('court');
  return <span className={classes.muted}>{t('headline.hidden')}</span>;
}
