import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { CoordinationNav } from '../../../shared/ui/coordination-nav.js';
import { Gate } from '../../../shared/ui/gate.js';
import { Message } from '../../../shared/ui/message.js';
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
      <Gate
        query={requests}
        loading={t('open.loading')}
        failed={t('open.failed')}
        empty={<Message>{t('open.none')}</Message>}
      >
        {(open) => (
          <ul className={classes.cards} aria-label={t('open.table')}>
            {byWaiting(open).map((request) => (
              <li key={request.id}>
                <OpenRequest request={request} />
              </li>
            ))}
          </ul>
        )}
      </Gate>
      <Unmet />
    </div>
  );
}
