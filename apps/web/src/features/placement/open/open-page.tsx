import { Alert, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { CoordinationNav } from '../../../shared/ui/coordination-nav.js';
import { Reading } from '../../../shared/ui/reading.js';
import classes from '../parts/parts.module.css';
import { requestsQuery } from '../parts/placement.query.js';
import { byWaiting } from '../requests/requests.logic.js';
import { OpenRequest } from './open-request.js';
import { Unmet } from './unmet.js';

/** Every open request of the board, for whoever looks after all of them. */
export function OpenPage() {
  const t = useMessages('requests');
  const board = useBoard();
  const requests = useQuery(requestsQuery(board, 'open'));
  return (
    <div className={classes.page}>
      <CoordinationNav />
      <div>
        <Title order={1}>{t('open.title')}</Title>
        <Text c="dimmed">{t('open.lead')}</Text>
      </div>
      <Reading query={requests} loading={t('open.loading')} failed={t('open.failed')}>
        {(open) =>
          open.length === 0 ? (
            <Alert color="gray" maw={560}>
              {t('open.none')}
            </Alert>
          ) : (
            <ul className={classes.cards} aria-label={t('open.table')}>
              {byWaiting(open).map((request) => (
                <li key={request.id}>
                  <OpenRequest request={request} />
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
      <Unmet />
    </div>
  );
}
