import { Alert, Button, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Reading } from '../../../shared/ui/reading.js';
import { CourtNav } from '../court-nav.js';
import { docketQuery } from '../court.query.js';
import { DocketRow } from './docket-row.js';
import { Headline } from './headline.js';
import classes from './docket.module.css';

/** The searches of detention desks that go on, for the daily stand-up: what runs out first stands first. */
export function DocketPage() {
  const { t } = useTranslation('court');
  const { code, name } = useBoard();
  const { when } = useFormat();
  const docket = useQuery(docketQuery(code));
  return (
    <div className={classes.page}>
      <CourtNav />
      <div className={classes.top}>
        <div>
          <Title order={1}>{t('docket.title')}</Title>
          <Text c="dimmed">{t('docket.lead')}</Text>
        </div>
        <Button
          className={classes.print}
          variant="default"
          h={44}
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('docket.print')}
        </Button>
      </div>
      <Reading query={docket} loading={t('docket.loading')} failed={t('docket.failed')}>
        {({ lines, at, demonstration }) => (
          <>
            <Text className={classes.printed}>
              {t('docket.asOf', { board: name, when: when(at, 0) })}{' '}
              {demonstration && t('docket.demonstration')}
            </Text>
            {lines.length === 0 ? (
              <Alert color="gray" maw={560} title={t('docket.noneTitle')}>
                {t('docket.none')}
              </Alert>
            ) : (
              <table className={classes.lines} aria-label={t('docket.title')}>
                <thead>
                  <tr>
                    <th scope="col">{t('docket.search')}</th>
                    <th scope="col">{t('docket.next')}</th>
                    <th scope="col">{t('docket.waiting')}</th>
                    <th scope="col">{t('docket.missing')}</th>
                    <th scope="col">{t('docket.lastStep')}</th>
                  </tr>
                </thead>
                <tbody>
                  {lines.map((line) => (
                    <DocketRow key={line.id} line={line} />
                  ))}
                </tbody>
              </table>
            )}
            <Text size="sm" c="dimmed">
              {t('docket.counted')}
            </Text>
          </>
        )}
      </Reading>
      <Headline />
    </div>
  );
}
