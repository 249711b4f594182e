import { useState } from 'react';
import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { BedRecordView, UnitRecordView } from '@harborlight/contracts';
import { retireBed } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { BedForm } from './bed-form.js';
import { Confirm } from '../../shared/ui/confirm.js';
import { useRegistryCommand } from './use-registry-command.js';
import { Section } from '../../shared/ui/section.js';
import classes from './registry.module.css';

/** The beds of a unit: name them, add one, retire one. */
export function UnitBeds({ unit }: { readonly unit: UnitRecordView }) {
  const t = useMessages('registry');
  const [open, setOpen] = useState<BedRecordView | 'new' | null>(null);
  const [leaving, setLeaving] = useState<BedRecordView | null>(null);
  const retire = useRegistryCommand((bedId: string) => client.call(retireBed, { params: { id: bedId } }));
  const close = () => setOpen(null);
  return (
    <Section level={3} title={t('section.beds')} lead={t('bed.lead')}>
      {retire.failure && (
        <Alert color="red" role="alert">
          {retire.failure}
        </Alert>
      )}
      {unit.beds.length === 0 && <Text c="dimmed">{t('bed.none')}</Text>}
      <ul className={classes.list}>
        {unit.beds.map((bed) => (
          <li key={bed.id}>
            {open !== 'new' && open?.id === bed.id ? (
              <BedForm unitId={unit.id} bed={bed} onDone={close} />
            ) : (
              <BedRow
                bed={bed}
                busy={retire.running}
                onChange={() => setOpen(bed)}
                onRetire={() => setLeaving(bed)}
              />
            )}
          </li>
        ))}
      </ul>
      {open === 'new' ? (
        <BedForm unitId={unit.id} onDone={close} />
      ) : (
        <div>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setOpen('new')}
          >
            {t('bed.add')}
          </Button>
        </div>
      )}
      <Confirm
        opened={leaving !== null}
        title={t('bed.retireTitle', { label: leaving?.label ?? '' })}
        lead={t('bed.retireLead')}
        act={t('bed.retire')}
        cancel={t('bed.cancel')}
        onAct={() => leaving && retire.run(leaving.id)}
        onClose={() => setLeaving(null)}
      />
    </Section>
  );
}

interface BedRowProps {
  readonly bed: BedRecordView;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onRetire: () => void;
}

function BedRow({ bed, busy, onChange, onRetire }: BedRowProps) {
  const t = useMessages('registry');
  const fields = useMessages('fields');
  const traits = [
    bed.single && fields('bed.single.label'),
    bed.accessible && fields('bed.accessible.label'),
    bed.overflow && t('bed.overflow'),
  ].filter(Boolean);
  return (
    <div className={classes.answer}>
      <Text>
        <b>{bed.label}</b> {traits.join(' · ')}
      </Text>
      <Group gap={4}>
        <Button variant="subtle" aria-label={t('bed.changeBed', { label: bed.label })} onClick={onChange}>
          {t('bed.change')}
        </Button>
        <Button
          variant="subtle"
          disabled={busy}
          aria-label={t('bed.retireBed', { label: bed.label })}
          onClick={onRetire}
        >
          {t('bed.retire')}
        </Button>
      </Group>
    </div>
  );
}
