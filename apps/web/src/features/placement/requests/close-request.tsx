import { useState } from 'react';
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { closeRequest } from '@harborlight/contracts/operations';
import {
  facilityClasses,
  missingCapabilities,
  type FacilityClass,
  type MissingCapability,
} from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { client } from '../../../shared/http/client.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { useRegionName } from '../../../shared/session/use-region-name.js';
import { AnyOf } from '../../../shared/ui/chips.js';
import { Confirm } from '../../../shared/ui/confirm.js';
import { Sheet } from '../../../shared/ui/sheet.js';
import { wrapping } from '../../../shared/ui/wrapping.js';
import { useNeeds } from '../need/use-needs.js';
import { Failure } from '../../../shared/command/failure.js';
import { useCommand } from '../../../shared/command/use-command.js';
import { Section } from '../../../shared/ui/section.js';

interface ClosureInput {
  readonly outcome: 'unmet' | 'withdrawn';
  readonly missing?: readonly MissingCapability[];
  readonly class?: FacilityClass;
  readonly region?: string;
}

/** Ends the search: no bed was found, or none is needed any more. */
export function CloseRequest({ requestId }: { readonly requestId: string }) {
  const t = useMessages('requests');
  const [asked, setAsked] = useState<'unmet' | 'withdrawn' | null>(null);
  const { needs, store } = useNeeds();
  const close = () => setAsked(null);
  const { run, isRunning, failure } = useCommand(
    (closure: ClosureInput) => client.call(closeRequest, { params: { id: requestId }, body: closure }),
    () => {
      close();
      for (const need of needs) if (need.requestId === requestId) store.clear(need.id);
    },
  );
  return (
    <Section title={t('close.title')}>
      <Group gap="xs" grow>
        <Button
          classNames={wrapping}
          variant="default"
          disabled={isRunning}
          onClick={() => setAsked('unmet')}
        >
          {t('close.unmet')}
        </Button>
        <Button
          classNames={wrapping}
          variant="default"
          disabled={isRunning}
          onClick={() => setAsked('withdrawn')}
        >
          {t('close.withdrawn')}
        </Button>
      </Group>
      {asked !== 'unmet' && <Failure message={failure} />}
      <Confirm
        opened={asked === 'withdrawn'}
        title={t('close.withdrawnTitle')}
        lead={t('close.withdrawnLead')}
        act={t('close.withdrawnAct')}
        cancel={t('cancel')}
        onAct={() => run({ outcome: 'withdrawn' })}
        onClose={close}
      />
      <Sheet title={t('close.unmetTitle')} opened={asked === 'unmet'} onClose={close}>
        <UnmetForm busy={isRunning} onSubmit={run} />
        <Failure message={failure} />
      </Sheet>
    </Section>
  );
}

interface UnmetFormProps {
  readonly busy: boolean;
  readonly onSubmit: (closure: ClosureInput) => void;
}

const isClass = (value: string): value is FacilityClass =>
  (facilityClasses as readonly string[]).includes(value);

/** What was missing: counted by the hour, and linked to no request. */
function UnmetForm({ busy, onSubmit }: UnmetFormProps) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const { regions } = useBoard();
  const regionName = useRegionName();
  const [missing, setMissing] = useState<MissingCapability[]>([]);
  const [right, setRight] = useState('');
  const [region, setRegion] = useState('');
  return (
    <Stack gap="md">
      <Text size="sm">{t('close.unmetLead')}</Text>
      <AnyOf
        label={t('close.missing')}
        choices={missingCapabilities.map((value) => ({ value, label: codes(`missingCapability.${value}`) }))}
        chosen={missing}
        onToggle={(code) =>
          setMissing(missingCapabilities.filter((one) => missing.includes(one) !== (one === code)))
        }
      />
      <NativeSelect
        label={t('close.class')}
        value={right}
        onChange={({ currentTarget: { value } }) => setRight(value)}
        data={[
          { value: '', label: t('close.anyClass') },
          ...facilityClasses
            .filter((code) => code !== 'juvenile-detention')
            .map((code) => ({ value: code, label: codes(`facilityClass.${code}`) })),
        ]}
      />
      {regions.length > 0 && (
        <NativeSelect
          label={t('close.region')}
          value={region}
          onChange={({ currentTarget: { value } }) => setRegion(value)}
          data={[
            { value: '', label: t('close.anyRegion') },
            ...regions.map(({ code }) => ({ value: code, label: regionName(code) })),
          ]}
        />
      )}
      <Button
        size="lg"
        disabled={missing.length === 0}
        loading={busy}
        onClick={() =>
          onSubmit({
            outcome: 'unmet',
            missing,
            ...(isClass(right) && { class: right }),
            ...(region !== '' && { region }),
          })
        }
      >
        {t('close.unmetAct')}
      </Button>
    </Stack>
  );
}
