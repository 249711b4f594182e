import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import { linkOptions, useNavigate } from '@tanstack/react-router';
import type { NoticeView } from '@harborlight/contracts';
import { useMessages } from '../../shared/messages/use-messages.js';
import { ageOf } from '../../shared/format/age.logic.js';
import { useSayAge } from '../../shared/format/use-say-age.js';
import { useBoards, useRights } from '../../shared/session/session.js';
import { ButtonLink } from '../../shared/ui/button-link.js';
import { Gate } from '../../shared/ui/gate.js';
import { destinationOf, type Destination } from './inbox.logic.js';
import classes from './notice.module.css';
import { useInbox } from './use-inbox.js';

/** The newest notices: a tap acknowledges one and leads to where it is dealt with. */
export function InboxPanel({ onLeave }: { readonly onLeave: () => void }) {
  const t = useMessages('notice');
  const { query, acknowledge, acknowledgeAll } = useInbox();
  return (
    <div className={classes.panel}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={650}>{t('inbox.title')}</Text>
        <ButtonLink to="/notices" variant="subtle" px="xs" aria-label={t('inbox.settings')} onClick={onLeave}>
          <IconSettings size={20} aria-hidden />
        </ButtonLink>
      </Group>
      <Gate query={query} loading={t('inbox.loading')} failed={t('inbox.failed')}>
        {({ notices, waiting }) => (
          <>
            {notices.length === 0 && <Text c="dimmed">{t('inbox.none')}</Text>}
            {waiting > 0 && (
              <Button variant="default" onClick={acknowledgeAll}>
                {t('inbox.acknowledgeAll', { count: waiting })}
              </Button>
            )}
            <ul className={classes.notices}>
              {notices.map((notice) => (
                <li key={notice.id}>
                  <Notice
                    notice={notice}
                    readMs={query.dataUpdatedAt}
                    onOpen={() => acknowledge(notice.id)}
                    onLeave={onLeave}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
      </Gate>
    </div>
  );
}

interface NoticeProps {
  readonly notice: NoticeView;
  readonly readMs: number;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}

function Notice({ notice, readMs, onOpen, onLeave }: NoticeProps) {
  const t = useMessages('notice');
  const codes = useMessages('codes');
  const sayAge = useSayAge();
  const navigate = useNavigate();
  const rights = useRights();
  const boards = useBoards();
  const waits = notice.acknowledgedAt === null;
  const board = boards.find(({ id }) => id === notice.boardId);
  const destination = destinationOf(notice, (permission) => rights.holdsOn(permission, notice.boardId));
  const open = () => {
    if (waits) onOpen();
    if (!destination || !board) return;
    onLeave();
    void navigate(addressOf(destination, board.code));
  };
  return (
    <UnstyledButton className={classes.notice} data-waits={waits || undefined} onClick={open}>
      {waits && <span className={classes.new}>{t('inbox.new')}</span>}
      <span className={classes.said}>{codes(`notice.${notice.kind}`)}</span>
      <Text component="span" size="sm" c="dimmed">
        {boards.length > 1 && board && `${board.name} · `}
        <time dateTime={notice.at}>{sayAge(ageOf(Date.parse(notice.at), readMs))}</time>
      </Text>
    </UnstyledButton>
  );
}

function addressOf(destination: Destination, code: string) {
  switch (destination.page) {
    case 'asked': {
      const { offer } = destination;
      const search = offer === undefined ? {} : { offer };
      return linkOptions({ to: '/boards/$code/asked', params: { code }, search });
    }
    case 'request':
      return linkOptions({ to: '/boards/$code/requests/$id', params: { code, id: destination.id } });
    case 'requests':
      return linkOptions({ to: '/boards/$code/requests', params: { code } });
    case 'arriving':
      return linkOptions({ to: '/boards/$code/arriving', params: { code } });
    case 'find':
      return linkOptions({ to: '/boards/$code/find', params: { code } });
    case 'docket':
      return linkOptions({ to: '/boards/$code/docket', params: { code } });
    case 'shelter':
      return linkOptions({ to: '/boards/$code/shelter', params: { code } });
    case 'board':
      return linkOptions({ to: '/boards/$code', params: { code } });
  }
}
