import { Alert } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import type { FacilityRecordView, RegistryView } from '@harborlight/contracts';
import { changeFacility, createFacility } from '@harborlight/contracts/operations';
import { criteriaSections } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { useBoard } from '../../shared/session/use-board.js';
import { Criterion } from './criterion.js';
import { fieldsOf } from './criteria-values.logic.js';
import {
  facilityBodyOf,
  facilityFieldOf,
  facilityValuesOf,
  faultsOfFacility,
  newFacility,
  type FacilityValues,
} from './facility-values.logic.js';
import { FacilityIdentity, FacilityReach } from './facility-identity.js';
import type { Bind } from './fields.js';
import { RecordFrame } from './record-frame.js';
import { useRecordForm } from './use-record-form.js';
import { Section } from '../../shared/ui/section.js';

interface FacilityFormProps {
  readonly registry: RegistryView;
  /** Left out for a new facility. */
  readonly facility?: FacilityRecordView;
  readonly onCreated?: (facility: FacilityRecordView) => void;
}

/** Everything the board says of a house. */
export function FacilityForm({ registry, facility, onCreated }: FacilityFormProps) {
  const t = useMessages('registry');
  const { code } = useBoard();
  const record = useRecordForm<FacilityValues, FacilityRecordView>({
    initialValues: facility ? facilityValuesOf(facility) : newFacility(registry.agencies, registry.regions),
    faults: faultsOfFacility,
    fieldOf: facilityFieldOf,
    save: (values) => {
      const body = facilityBodyOf(values);
      return facility
        ? client.call(changeFacility, { params: { id: facility.id }, body })
        : client.call(createFacility, { params: { code }, body });
    },
    ...(onCreated && { onSaved: onCreated }),
  });
  const { form } = record;
  const bind: Bind = (path, type = undefined) => form.getInputProps(path, type && { type });
  const bindCriterion: Bind = (path, type) => bind(`criteria.${path}`, type);
  const { criteria } = form.values;
  return (
    <RecordFrame
      record={record}
      title={facility ? facility.alias : t('create.facility')}
      isNew={facility === undefined}
    >
      <Section level={3} title={t('section.identity')} lead={t('addressNote')}>
        <FacilityIdentity bind={bind} registry={registry} />
      </Section>
      {criteriaSections.map((section) => (
        <Section
          level={3}
          key={section}
          title={t(`section.${section}`)}
          {...(section === 'security' && { lead: t('securityLead') })}
        >
          {fieldsOf(section).map((field) => (
            <Criterion key={field} field={field} bind={bindCriterion} values={criteria} />
          ))}
          {section === 'place' && criteria.confidential && (
            <Alert color="harbor" icon={<IconMapPinOff aria-hidden />}>
              {t('confidentialNote')}
            </Alert>
          )}
          {section === 'door' && <FacilityReach bind={bind} />}
        </Section>
      ))}
    </RecordFrame>
  );
}
