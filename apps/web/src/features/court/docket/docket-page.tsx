import { Button, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useRights } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Gate } from '../../../shared/ui/gate.js';
import { CourtNav } from '../court-nav.js';
import { docketQuery } from '../court.query.js';
import { DocketTable } from './docket-table.js';
import { Headline } from './headline.js';
import { Message } from '../../../shared/ui/message.js';
import classes from './docket.module.css';

/** The searches of detention desks that go on, for the daily stand-up: what runs out first stands first. */
export function DocketPage() {
  const t = useMessages('court');
  const board = useBoard();
  const { momentWithZone } = useFormat();
  const seesWholeBoard = useRights().may('docket.read', { boardId: board.id });
  const docket = useQuery(docketQuery(board));
  return (
    <div className={classes.page}>
      <div className={classes.screenOnly}>
        <CourtNav />
      </div>
      <div className={classes.top}>
        <div>
          <Title order={1}>{t('docket.title')}</Title>
          <Text c="dimmed">
            {t('docket.lead')} {!seesWholeBoard && t('docket.ownAlone')}
          </Text>
        </div>
        <Button
          className={classes.screenOnly}
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('docket.print')}
        </Button>
      </div>
      <Gate query={docket} loading={t('docket.loading')} failed={t('docket.failed')}>
        {({ name, at, demonstration, lines }) => (
          <>
            <p className={classes.asOf}>
              {t('docket.asOf', { board: name, when: momentWithZone(at) })}{' '}
              {demonstration && <span className={classes.paperOnly}>{t('docket.demonstration')}</span>}
            </p>
            {lines.length === 0 ? (
              <Message title={t('docket.noneTitle')}>{t('docket.none')}</Message>
            ) : (
              <>
                <DocketTable lines={lines} />
                <Text size="sm" c="dimmed">
                  {t('docket.counted')}
                </Text>
              </>
            )}
          </>
        )}
      </Gate>
      <Headline />
    </div>
  );
}
