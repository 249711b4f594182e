import { Checkbox, Group, Input, NumberInput, TextInput } from '@mantine/core';
import { protectiveFeatures } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import type { CriteriaValues } from './criteria-values.logic.js';
import { useSaid, type Bind } from './fields.js';
import classes from './registry.module.css';

interface ProtectionFieldProps {
  readonly bind: Bind;
  readonly protection: CriteriaValues['protection'];
}

/** Each protective feature, and the day somebody went and checked it. */
export function ProtectionField({ bind, protection }: ProtectionFieldProps) {
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const { error } = bind('protection') as { readonly error?: string };
  return (
    <Input.Wrapper description={useSaid('facility.protection').description} error={error}>
      {protectiveFeatures.map((feature) => {
        const path = `protection.${feature}`;
        const label = fields('facility.checkedOn.label');
        const name = codes(`protectiveFeature.${feature}`);
        return (
          <Group key={feature} className={classes.feature} gap="sm">
            <Checkbox label={name} {...bind(`${path}.checked`, 'checkbox')} />
            {protection[feature].checked && (
              <Group gap="sm" align="flex-start">
                <TextInput
                  type="date"
                  label={label}
                  aria-label={`${label}: ${name}`}
                  {...bind(`${path}.checkedOn`)}
                />
                {feature === 'staff-ratio-tonight' && (
                  <NumberInput
                    w={220}
                    label={fields('facility.youthPerStaff.label')}
                    min={0.5}
                    max={40}
                    step={0.5}
                    clampBehavior="none"
                    {...bind(`${path}.youthPerStaff`)}
                  />
                )}
              </Group>
            )}
          </Group>
        );
      })}
    </Input.Wrapper>
  );
}
