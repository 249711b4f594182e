import { useState } from 'react';
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { RequestView } from '@harborlight/contracts';
import {
  facilityClasses,
  facilityClassWords,
  missingCapabilities,
  missingCapabilityWords,
  type FacilityClass,
  type MissingCapability,
} from '@harborlight/domain';
import { http } from '../../../../shared/http/http.js';
import { apiPaths } from '../../../../shared/paths/api-paths.js';
import { useBoard } from '../../../../shared/session/use-board.js';
import { useTongue } from '../../../../shared/tongue/use-tongue.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { AnyOf } from '../../../../shared/need/choices.js';
import { toggled } from '../../../../shared/need/need-draft.logic.js';
import { requestOf } from '../../need/open-request.js';
import { useNeeds } from '../../need/use-needs.js';
import { Failure } from '../../../../shared/telling/failure.js';
import { useTelling } from '../../../../shared/telling/use-telling.js';
import { useFinder } from '../finder-context.js';
import type { SheetState } from './watch-sheet.js';

/** Closes the search without a bed, and says what would have been needed: counted, and never linked to a child. */
export function NoBedSheet({ opened, onClose }: SheetState) {
  const { t } = useTranslation('find');
  const tongue = useTongue();
  const board = useBoard();
  const { store } = useNeeds();
  const { stored, need } = useFinder();
  const [missing, setMissing] = useState<readonly MissingCapability[]>([]);
  const [kind, setKind] = useState<FacilityClass | null>(null);
  const closing = useTelling(
    async (said: object, attempt) => {
      const requestId = await requestOf(store, stored.id, { board: board.code });
      return http.post<RequestView>(apiPaths.requestClosure(requestId), said, attempt);
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
            label: missingCapabilityWords[value][tongue],
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
              .map((value) => ({ value, label: facilityClassWords[value][tongue] })),
          ]}
        />
        <Failure said={closing.failure} />
        <Button
          loading={closing.telling}
          disabled={missing.length === 0}
          onClick={() =>
            closing.tell({ outcome: 'unmet', missing, region: need.region, ...(kind && { class: kind }) })
          }
        >
          {t('noBed.close')}
        </Button>
      </Stack>
    </Sheet>
  );
}
