import { TextInput } from '@mantine/core';
import type { AgencyView } from '@harborlight/contracts';
import { changeAgency, createAgency } from '@harborlight/contracts/operations';
import { agencyKinds, type AgencyKind } from '@harborlight/domain';
import { NativeSelect } from '@mantine/core';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { useBoard } from '../../shared/session/use-board.js';
import { optionsOf } from './criterion-controls.js';
import { RecordFrame } from './record-frame.js';
import { useRecordForm } from './use-record-form.js';
import { Section } from '../../shared/ui/section.js';

const kindOptions = optionsOf(agencyKinds, (codes, code) => codes(`agencyKind.${code}`));

interface AgencyFormProps {
  /** Left out for a new agency. */
  readonly agency?: AgencyView;
  readonly onCreated?: (agency: AgencyView) => void;
}

interface AgencyValues {
  readonly name: string;
  readonly kind: AgencyKind;
  /** Empty where nobody said it. */
  readonly state: string;
}

const faultsOfAgency = ({ name, state }: AgencyValues) => ({
  ...(name.trim() === '' && { name: 'needed' }),
  ...(!/^([A-Za-z]{2})?$/.test(state.trim()) && { state: 'state' }),
});

/** An organisation with members: who runs a shelter, who seeks a bed, who reviews. */
export function AgencyForm({ agency, onCreated }: AgencyFormProps) {
  const t = useMessages('registry');
  const codes = useMessages('codes');
  const { code } = useBoard();
  const record = useRecordForm<AgencyValues, AgencyView>({
    initialValues: {
      name: agency?.name ?? '',
      kind: agency?.kind ?? 'shelter-operator',
      state: agency?.state ?? '',
    },
    faults: faultsOfAgency,
    save: ({ name, kind, state }) => {
      const body = { name: name.trim(), kind, state: state.trim().toUpperCase() || null };
      return agency
        ? client.call(changeAgency, { params: { id: agency.id }, body })
        : client.call(createAgency, { params: { code }, body });
    },
    ...(onCreated && { onSaved: onCreated }),
  });
  const { form } = record;
  return (
    <RecordFrame record={record} title={agency?.name ?? t('create.agency')} isNew={agency === undefined}>
      <Section level={3} title={t('section.identity')}>
        <TextInput maxLength={120} label={t('name')} {...form.getInputProps('name')} />
        <NativeSelect label={t('kind')} data={kindOptions(codes)} {...form.getInputProps('kind')} />
        <TextInput
          maxLength={2}
          label={t('agencyState')}
          description={t('agencyStateHelp')}
          styles={{ input: { maxWidth: 96, textTransform: 'uppercase' } }}
          {...form.getInputProps('state')}
        />
      </Section>
    </RecordFrame>
  );
}
