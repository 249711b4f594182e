import { TextInput } from '@mantine/core';
import type { RegionView } from '@harborlight/contracts';
import { nameRegion } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { useBoard } from '../../shared/session/use-board.js';
import type { Faults } from '../../shared/forms/faults.logic.js';
import { RecordFrame } from './record-frame.js';
import { useRecordForm } from './use-record-form.js';
import { Section } from '../../shared/ui/section.js';

interface RegionFormProps {
  /** Codes of the board's other regions. */
  readonly taken: readonly string[];
  /** Left out for a new region. */
  readonly region?: RegionView;
  readonly onCreated?: (region: RegionView) => void;
}

const faultsOfRegion = ({ code, nameEn, nameEs }: RegionView, taken: readonly string[]): Faults => ({
  ...(taken.includes(code) && { code: 'taken' }),
  ...(!/^[a-z0-9-]{1,40}$/.test(code) && { code: 'matches' }),
  ...(nameEn.trim() === '' && { nameEn: 'needed' }),
  ...(nameEs.trim() === '' && { nameEs: 'needed' }),
});

/** A part of the board's area, named in both languages. */
export function RegionForm({ taken, region, onCreated }: RegionFormProps) {
  const t = useMessages('registry');
  const board = useBoard();
  const record = useRecordForm<RegionView, RegionView>({
    initialValues: region ?? { code: '', nameEn: '', nameEs: '' },
    faults: (values) => faultsOfRegion(values, taken),
    save: ({ code, nameEn, nameEs }) =>
      client.call(nameRegion, {
        params: { code: board.code, region: code },
        body: { code, nameEn: nameEn.trim(), nameEs: nameEs.trim() },
      }),
    ...(onCreated && { onSaved: onCreated }),
  });
  const { form } = record;
  return (
    <RecordFrame record={record} title={region?.nameEn ?? t('create.region')} isNew={region === undefined}>
      <Section level={3} title={t('section.identity')}>
        <TextInput
          maxLength={40}
          label={t('regionCode')}
          description={t('regionCodeHelp')}
          readOnly={region !== undefined}
          {...form.getInputProps('code')}
        />
        <TextInput maxLength={80} label={t('nameEn')} {...form.getInputProps('nameEn')} />
        <TextInput maxLength={80} label={t('nameEs')} {...form.getInputProps('nameEs')} />
      </Section>
    </RecordFrame>
  );
}
