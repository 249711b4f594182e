import { TextInput } from '@mantine/core';
import type { FacilityRecordView, UnitRecordView } from '@harborlight/contracts';
import { changeUnit, createUnit } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { useSaid, type Bind } from './fields.js';
import { RecordFrame } from './record-frame.js';
import { Answers, LawAndUse, WhoSleepsHere } from './unit-criteria.js';
import { UnitDifferences } from './unit-differences.js';
import {
  faultsOfUnit,
  newUnit,
  unitBodyOf,
  unitFieldOf,
  unitValuesOf,
  type UnitValues,
} from './unit-values.logic.js';
import { useRecordForm } from './use-record-form.js';
import { Section } from '../../shared/ui/section.js';

interface UnitFormProps {
  readonly facility: FacilityRecordView;
  /** Left out for a new unit. */
  readonly unit?: UnitRecordView;
  readonly onCreated?: (unit: UnitRecordView) => void;
}

/** Everything that is true of one unit, and where it differs from its facility. */
export function UnitForm({ facility, unit, onCreated }: UnitFormProps) {
  const t = useMessages('registry');
  const record = useRecordForm<UnitValues, UnitRecordView>({
    initialValues: unit ? unitValuesOf(unit, facility) : newUnit(facility),
    faults: faultsOfUnit,
    fieldOf: unitFieldOf,
    save: (values) => {
      const body = unitBodyOf(values);
      return unit
        ? client.call(changeUnit, { params: { id: unit.id }, body })
        : client.call(createUnit, { params: { id: facility.id }, body });
    },
    ...(onCreated && { onSaved: onCreated }),
  });
  const { form } = record;
  const bind: Bind = (path, type) => form.getInputProps(path, type && { type });
  const bindOwn: Bind = (path, type) => bind(`own.${path}`, type);
  return (
    <RecordFrame
      record={record}
      title={unit ? `${unit.name}, ${facility.alias}` : t('create.unitIn', { facility: facility.alias })}
      isNew={unit === undefined}
    >
      <Section level={3} title={t('section.who')}>
        <TextInput maxLength={120} {...useSaid('unit.name')} {...bind('name')} />
        <WhoSleepsHere bind={bindOwn} own={form.values.own} />
      </Section>
      <Section level={3} title={t('section.answers')}>
        <Answers bind={bindOwn} />
      </Section>
      <Section level={3} title={t('section.law')}>
        <LawAndUse bind={bindOwn} />
      </Section>
      <Section level={3} title={t('section.differs', { facility: facility.alias })} lead={t('differs.lead')}>
        <UnitDifferences bind={bind} values={form.values} facility={facility.criteria} />
      </Section>
    </RecordFrame>
  );
}
