import { useState } from 'react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CallInput } from '@harborlight/client';
import { closeRequest } from '@harborlight/contracts/operations';
import {
  facilityClasses,
  missingCapabilities,
  type FacilityClass,
  type MissingCapability,
} from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { client } from '../../../../shared/http/client.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { AnyOf } from '../../../../shared/ui/chips.js';
import { toggled } from '../../../../shared/need/need-draft.logic.js';
import { ensureRequest } from '../../need/open-request.js';
import { useNeeds } from '../../need/use-needs.js';
import { Failure } from '../../../../shared/command/failure.js';
import { useCommand } from '../../../../shared/command/use-command.js';
import { useFinder } from '../finder-context.js';
import type { SheetState } from './watch-sheet.js';

/** Closes the search without a bed, and says what would have been needed: counted, and never linked to a child. */
export function NoBedSheet({ opened, onClose }: SheetState) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const board = useBoard();
  const { store } = useNeeds();
  const { stored, need } = useFinder();
  const [missing, setMissing] = useState<readonly MissingCapability[]>([]);
  const [kind, setKind] = useState<FacilityClass | null>(null);
  const closing = useCommand(
    async (said: CallInput<typeof closeRequest>['body']) => {
      const requestId = await ensureRequest(store, stored.id, { board: board.code });
      return client.call(closeRequest, { params: { id: requestId }, body: said });
    },
    () => {
      notifications.show({ message: t('noBed.closed') });
      onClose();
    },
  );
  return (
    <Sheet title={t('noBed.title')} opened={opened} onClose={onClose}>
      <Stack>
        <Text>{t('noBed.lead')}</Text>
        <AnyOf
          label={t('noBed.missing')}
          choices={missingCapabilities.map((value) => ({
            value,
            label: codes(`missingCapability.${value}`),
          }))}
          chosen={missing}
          onToggle={(code) => setMissing(toggled(missing, code))}
        />
        <NativeSelect
          label={t('noBed.class')}
          value={kind ?? ''}
          onChange={({ currentTarget: { value } }) => setKind(value === '' ? null : (value as FacilityClass))}
          data={[
            { value: '', label: t('broadcast.anyClass') },
            ...facilityClasses
              .filter((value) => value !== 'juvenile-detention')
              .map((value) => ({ value, label: codes(`facilityClass.${value}`) })),
          ]}
        />
        <Failure message={closing.failure} />
        <Button
          loading={closing.isRunning}
          disabled={missing.length === 0}
          onClick={() =>
            closing.run({ outcome: 'unmet', missing, region: need.region, ...(kind && { class: kind }) })
          }
        >
          {t('noBed.close')}
        </Button>
      </Stack>
    </Sheet>
  );
}
