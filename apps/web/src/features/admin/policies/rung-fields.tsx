import type { FormErrors } from '@mantine/form';
import { Checkbox, Group, NativeSelect, Switch } from '@mantine/core';
import { roles, type LadderRung } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import classes from '../admin.module.css';
import { CountInput } from './count-input.js';
import type { RungValues } from './policies.logic.js';

const unless = ['acknowledged', 'accepted'] as const satisfies readonly RungValues['unless'][];

interface RungFieldsProps {
  readonly rung: LadderRung;
  readonly values: RungValues;
  readonly faults: FormErrors;
  readonly onChange: (values: RungValues) => void;
}

/** One rung of the ladder: when, unless what, and who is told. */
export function RungFields({ rung, values, faults, onChange }: RungFieldsProps) {
  const t = useMessages('admin');
  const codes = useMessages('codes');
  return (
    <fieldset className={classes.rung} aria-label={codes(`ladderRung.${rung}`)}>
      <Switch
        fw={600}
        label={codes(`ladderRung.${rung}`)}
        checked={values.on}
        onChange={({ currentTarget: { checked } }) => onChange({ ...values, on: checked })}
      />
      {values.on && (
        <>
          <div className={classes.fields}>
            <CountInput
              label={t('policies.afterMinutes')}
              field={`${rung}.after`}
              fault={faults[`${rung}.after`]}
              value={values.afterMinutes}
              onChange={(afterMinutes) => onChange({ ...values, afterMinutes })}
            />
            <NativeSelect
              label={t('policies.unless')}
              value={values.unless}
              onChange={({ currentTarget: { value } }) =>
                onChange({ ...values, unless: unless.find((one) => one === value) ?? values.unless })
              }
              data={unless.map((one) => ({ value: one, label: t(`policies.unlessThat.${one}`) }))}
            />
          </div>
          <Checkbox.Group
            label={t('policies.tells')}
            value={[...values.tells]}
            error={faults[`${rung}.tells`]}
            onChange={(told) => onChange({ ...values, tells: roles.filter((role) => told.includes(role)) })}
          >
            <Group gap="md">
              {roles.map((role) => (
                <Checkbox key={role} value={role} label={codes(`role.${role}`)} />
              ))}
            </Group>
          </Checkbox.Group>
        </>
      )}
    </fieldset>
  );
}
