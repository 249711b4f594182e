import { Alert, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UnitRecordView } from '@harborlight/contracts';
import { closeUnit, reopenUnit } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { Confirm } from '../../shared/ui/confirm.js';
import { useRegistryCommand } from './use-registry-command.js';
import { Section } from '../../shared/ui/section.js';

/** Takes a unit off the board, or puts it back. */
export function UnitClosure({ unit: { id, name, closed } }: { readonly unit: UnitRecordView }) {
  const t = useMessages('registry');
  const [asked, { open, close }] = useDisclosure(false);
  const { run, running, failure } = useRegistryCommand(() =>
    client.call(closed ? reopenUnit : closeUnit, { params: { id } }),
  );
  return (
    <Section level={3} title={t('section.closure')}>
      <Text>{t(closed ? 'closure.closed' : 'closure.open')}</Text>
      {failure && (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
      <div>
        <Button variant="default" loading={running} onClick={open}>
          {t(closed ? 'closure.reopen' : 'closure.close')}
        </Button>
      </div>
      <Confirm
        opened={asked}
        title={t(closed ? 'closure.reopenTitle' : 'closure.closeTitle', { unit: name })}
        lead={t(closed ? 'closure.reopenLead' : 'closure.closeLead')}
        act={t(closed ? 'closure.reopen' : 'closure.close')}
        cancel={t('closure.cancel')}
        onAct={() => run(undefined)}
        onClose={close}
      />
    </Section>
  );
}
