import { useState } from 'react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { broadcastRequest } from '@harborlight/contracts/operations';
import { facilityClasses, type FacilityClass } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { useRegionName } from '../../../../shared/session/use-region-name.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { CallBackField } from '../ask/call-back-field.js';
import { ensureRequest } from '../../need/open-request.js';
import { useCallBack } from '../../need/use-call-back.js';
import { useNeeds } from '../../need/use-needs.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { useFinder } from '../finder-context.js';
import type { SheetState } from './watch-sheet.js';
import classes from '../ask/ask.module.css';

interface Wanted {
  readonly class?: FacilityClass;
  readonly region?: string;
}

/** Asks every fitting unit of a kind or region at once. */
export function BroadcastSheet({ opened, onClose }: SheetState) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const regionName = useRegionName();
  const board = useBoard();
  const { store } = useNeeds();
  const { toSend, isWrong } = useCallBack();
  const { stored, need, results } = useFinder();
  const [wanted, setWanted] = useState<Wanted>({});
  const asked = results.fits.filter(
    ({ line }) =>
      (wanted.class === undefined || line.class === wanted.class) &&
      (wanted.region === undefined || line.region === wanted.region),
  );
  const kinds = facilityClasses.filter((code) => results.fits.some(({ line }) => line.class === code));
  const regions = [...new Set(results.fits.map(({ line }) => line.region))].sort();
  const command = useCommand(
    async (said: Wanted, idempotencyKey) => {
      const requestId = await ensureRequest(store, stored.id, { board: board.code, ...toSend });
      return client.call(broadcastRequest, {
        params: { id: requestId },
        body: { ...said, need },
        idempotencyKey,
      });
    },
    () => {
      notifications.show({ message: t('ask.asked', { count: asked.length }) });
      onClose();
    },
  );
  return (
    <Sheet title={t('broadcast.act')} opened={opened} onClose={onClose}>
      <Stack>
        <NativeSelect
          label={t('broadcast.class')}
          value={wanted.class ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { class: _, ...rest } = wanted;
            setWanted(value === '' ? rest : { ...rest, class: value as FacilityClass });
          }}
          data={[
            { value: '', label: t('broadcast.anyClass') },
            ...kinds.map((value) => ({ value, label: codes(`facilityClass.${value}`) })),
          ]}
        />
        <NativeSelect
          label={t('broadcast.region')}
          value={wanted.region ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { region: _, ...rest } = wanted;
            setWanted(value === '' ? rest : { ...rest, region: value });
          }}
          data={[
            { value: '', label: t('broadcast.anyRegion') },
            ...regions.map((value) => ({ value, label: regionName(value) })),
          ]}
        />
        <Text fw={600} role="status">
          {t('broadcast.count', { count: asked.length })}
        </Text>
        <p className={classes.sent}>{t('ask.sent', { count: asked.length })}</p>
        <CallBackField />
        <Failure message={command.failure} />
        <Button
          loading={command.isRunning}
          disabled={asked.length === 0 || isWrong}
          onClick={() => command.run(wanted)}
        >
          {t('ask.act', { count: asked.length })}
        </Button>
      </Stack>
    </Sheet>
  );
}
