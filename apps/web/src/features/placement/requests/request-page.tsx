import { Group, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { RequestView } from '@harborlight/contracts';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Lasted } from '../../../shared/format/lasted.js';
import { useRights } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Gate } from '../../../shared/ui/gate.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { useNeedUpload } from '../need/use-need-upload.js';
import { Tag } from '../../../shared/ui/tag.js';
import classes from '../parts/parts.module.css';
import { requestQuery } from '../parts/placement.query.js';
import { CloseRequest } from './close-request.js';
import { HandOver } from './hand-over.js';
import { HeldBed } from './held-bed.js';
import { Ladder } from './ladder.js';
import { NeedStatus } from './need-status.js';
import { Offers } from './offers.js';
import { acceptedOffer, whoAsks } from './requests.logic.js';
import { Steps } from './steps.js';

/** One request: what is held, who was asked, what comes next, and how it ends. */
export function RequestPage() {
  const t = useMessages('requests');
  const board = useBoard();
  const { id } = useParams({ from: '/signed-in/boards/$code/requests/$id' });
  const request = useQuery(requestQuery(board, id));
  useNeedUpload();
  return (
    <div className={classes.page}>
      <ButtonLink
        to="/boards/$code/requests"
        params={{ code: board.code }}
        variant="subtle"
        px="xs"
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('request.back')}
      </ButtonLink>
      <Gate query={request} loading={t('request.loading')} failed={t('request.failed')}>
        {(found) => <Shown request={found} />}
      </Gate>
    </div>
  );
}

function Shown({ request }: { readonly request: RequestView }) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const { id: boardId } = useBoard();
  const mayWrite = useRights().holdsOn('request.write', boardId);
  const open = request.state === 'open';
  const accepted = acceptedOffer(request);
  return (
    <>
      <div>
        <Title order={1}>
          {t('request.title')} <span className={classes.token}>{request.token}</span>
        </Title>
        <Group gap="sm">
          <Tag tone={open ? 'waits' : undefined}>{codes(`requestState.${request.state}`)}</Tag>
          {open && (
            <Text fw={600}>
              {t('requests.waits')} <Lasted since={request.openedAt} />
            </Text>
          )}
          <Text c="dimmed">{whoAsks(request)}</Text>
          {request.legs > 1 && <Text c="dimmed">{t('request.twoLegs')}</Text>}
        </Group>
      </div>
      <div className={classes.columns}>
        <div className={classes.stack}>
          {accepted && <HandOver offer={accepted} token={request.token} mayWrite={mayWrite} />}
          {open && request.hold && !accepted && <HeldBed hold={request.hold} />}
          <Offers request={request} mayWrite={mayWrite} />
          {open && mayWrite && <NeedStatus request={request} />}
          {open && mayWrite && <CloseRequest requestId={request.id} />}
        </div>
        <div className={classes.stack}>
          <Ladder request={request} />
          <Steps steps={request.steps} legs={request.legs} />
        </div>
      </div>
    </>
  );
}
