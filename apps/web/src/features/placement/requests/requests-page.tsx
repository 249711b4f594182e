import { Group, SegmentedControl, Text, Title } from '@mantine/core';
import { IconLayoutGrid, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RequestView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useMe } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Gate } from '../../../shared/ui/gate.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { useNeedUpload } from '../need/use-need-upload.js';
import { useNeeds } from '../need/use-needs.js';
import { Message } from '../../../shared/ui/message.js';
import classes from '../parts/parts.module.css';
import { requestsQuery } from '../parts/placement.query.js';
import { childrenOf } from '../place-all/place-all.logic.js';
import { RequestCard } from './request-card.js';
import { byEnd, byWaiting } from './requests.logic.js';

/** The searches of this officer, and those a colleague may have to take over. */
export function RequestsPage() {
  const t = useMessages('requests');
  const board = useBoard();
  const { state = 'open' } = useSearch({ from: '/signed-in/boards/$code/requests' });
  const navigate = useNavigate({ from: '/boards/$code/requests' });
  const requests = useQuery(requestsQuery(board, state));
  useNeedUpload();
  return (
    <div className={classes.page}>
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1}>{t('requests.title')}</Title>
          <Text c="dimmed">{t('requests.lead')}</Text>
        </div>
        <SegmentedControl
          aria-label={t('requests.which')}
          value={state}
          onChange={(chosen) =>
            void navigate({ search: chosen === 'ended' ? { state: 'ended' } : {}, replace: true })
          }
          data={[
            { value: 'open', label: t('requests.open') },
            { value: 'ended', label: t('requests.ended') },
          ]}
        />
      </Group>
      <Gate
        query={requests}
        loading={t('requests.loading')}
        failed={t('requests.failed')}
        empty={<None state={state} />}
      >
        {(found) => <Requests requests={state === 'open' ? byWaiting(found) : byEnd(found)} state={state} />}
      </Gate>
    </div>
  );
}

interface RequestsProps {
  readonly requests: readonly RequestView[];
  readonly state: 'open' | 'ended';
}

function Requests({ requests, state }: RequestsProps) {
  const t = useMessages('requests');
  const { code } = useBoard();
  const { userId } = useMe();
  const children = childrenOf(useNeeds().needs);
  const mine = requests.filter(({ officerId }) => officerId === userId);
  const others = requests.filter(({ officerId }) => officerId !== userId);
  return (
    <>
      {state === 'open' && children.length > 1 && (
        <ButtonLink
          to="/boards/$code/place-all"
          params={{ code }}
          variant="light"
          leftSection={<IconLayoutGrid size={20} aria-hidden />}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('requests.placeAll', { count: children.length })}
        </ButtonLink>
      )}
      <Cards requests={mine} />
      {others.length > 0 && (
        <>
          <Title order={2}>{t('requests.ofColleagues')}</Title>
          <Cards requests={others} />
        </>
      )}
    </>
  );
}

const Cards = ({ requests }: { readonly requests: readonly RequestView[] }) => (
  <ul className={classes.cards}>
    {requests.map((request) => (
      <li key={request.id}>
        <RequestCard request={request} />
      </li>
    ))}
  </ul>
);

function None({ state }: { readonly state: 'open' | 'ended' }) {
  const t = useMessages('requests');
  const { code } = useBoard();
  if (state === 'ended') return <Message title={t('requests.none.ended')} />;
  return (
    <Message
      title={t('requests.none.open')}
      act={
        <ButtonLink
          to="/boards/$code/find"
          params={{ code }}
          leftSection={<IconSearch size={20} aria-hidden />}
        >
          {t('requests.toFind')}
        </ButtonLink>
      }
    >
      {t('requests.noneHelp')}
    </Message>
  );
}
