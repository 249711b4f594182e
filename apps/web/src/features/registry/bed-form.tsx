import { Button, Group, TextInput } from '@mantine/core';
import type { BedRecordView } from '@harborlight/contracts';
import { addBed, changeBed } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { Failure } from '../../shared/command/failure.js';
import { useSayRefusal } from '../../shared/command/use-say-refusal.js';
import { FlagField, useSaid } from './fields.js';
import { useRecordForm } from './use-record-form.js';
import classes from './registry.module.css';

interface BedFormProps {
  readonly unitId: string;
  /** Left out for a new bed. */
  readonly bed?: BedRecordView;
  readonly onDone: () => void;
}

interface BedValues {
  readonly label: string;
  readonly single: boolean;
  readonly accessible: boolean;
}

const faultsOfBed = ({ label }: BedValues) => ({ ...(label.trim() === '' && { label: 'needed' }) });

/** Names a bed and says what is special about it. */
export function BedForm({ unitId, bed, onDone }: BedFormProps) {
  const t = useMessages('registry');
  const sayRefusal = useSayRefusal();
  const { form, formProps, isSaving, failure } = useRecordForm<BedValues, BedRecordView>({
    initialValues: {
      label: bed?.label ?? '',
      single: bed?.single ?? false,
      accessible: bed?.accessible ?? false,
    },
    faults: faultsOfBed,
    save: ({ label, ...traits }) => {
      const body = { label: label.trim(), ...traits };
      return bed
        ? client.call(changeBed, { params: { id: bed.id }, body })
        : client.call(addBed, { params: { id: unitId }, body });
    },
    onSaved: onDone,
  });
  return (
    <form {...formProps} className={classes.entry}>
      <TextInput maxLength={40} data-autofocus {...useSaid('bed.label')} {...form.getInputProps('label')} />
      <FlagField field="bed.single" input={form.getInputProps('single', { type: 'checkbox' })} />
      <FlagField field="bed.accessible" input={form.getInputProps('accessible', { type: 'checkbox' })} />
      <Failure message={failure && sayRefusal(failure)} />
      <Group gap="xs">
        <Button type="submit" loading={isSaving}>
          {t(bed ? 'bed.save' : 'bed.add')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('bed.cancel')}
        </Button>
      </Group>
    </form>
  );
}
