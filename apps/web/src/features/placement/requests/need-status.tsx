import { Alert, Button, Text } from '@mantine/core';
import type { RequestView } from '@harborlight/contracts';
import { sendNeed } from '@harborlight/contracts/operations';
import { isWaiting, type Need } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useFeed } from '../../../shared/feed/feed-context.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { useNeeds } from '../need/use-needs.js';
import { Failure } from '../../../shared/command/failure.js';
import { useCommand } from '../../../shared/command/use-command.js';
import { Section } from '../../../shared/ui/section.js';

/** Where the need is kept. What the server has lost is sent again by itself; the button is for whoever waits for it. */
export function NeedStatus({ request }: { readonly request: RequestView }) {
  const t = useMessages('requests');
  const format = useFormat();
  const feed = useFeed();
  const { code } = useBoard();
  const { store } = useNeeds();
  const here = store.ofRequest(request.id);
  const { run, isRunning, failure } = useCommand((need: Need) =>
    client.call(sendNeed, { params: { id: request.id }, body: { need } }),
  );
  const lost = !request.needHere && request.offers.some(isWaiting);
  return (
    <Section title={t('need.title')}>
      {request.needHere && request.needUntil !== null && (
        <Text>{t('need.here', { time: format.when(request.needUntil, feed.nowMs()) })}</Text>
      )}
      {!request.needHere && !lost && <Text>{t(here ? 'need.onDevice' : 'need.nowhere')}</Text>}
      {lost && here && (
        <Alert color="yellow" role="status">
          <Text mb="sm">{t('need.sendsAgain')}</Text>
          <Button loading={isRunning} onClick={() => run(here)}>
            {t('need.sendAgain')}
          </Button>
        </Alert>
      )}
      {lost && !here && (
        <Alert color="yellow" role="status">
          <Text mb="sm">{t('need.sayAgain')}</Text>
          <ButtonLink to="/boards/$code/find" params={{ code }}>
            {t('requests.toFind')}
          </ButtonLink>
        </Alert>
      )}
      <Failure message={failure} />
    </Section>
  );
}
