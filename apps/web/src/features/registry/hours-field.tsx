import { ActionIcon, Button, Checkbox, Group, Input, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import type { HoursValues } from './criteria-values.logic.js';
import { useSaid } from './fields.js';
import classes from './registry.module.css';

const isoDays = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdays: HoursValues = { days: ['1', '2', '3', '4', '5'], from: '08:00', to: '20:00' };

interface HoursFieldProps {
  readonly value: readonly HoursValues[];
  readonly error?: string | undefined;
  readonly onChange: (hours: readonly HoursValues[]) => void;
}

/** The weekly stretches in which children are taken in; none means day and night. */
export function HoursField({ value, error, onChange }: HoursFieldProps) {
  const t = useMessages('registry');
  const format = useFormat();
  const change = (index: number, said: Partial<HoursValues>) =>
    onChange(value.map((hours, at) => (at === index ? { ...hours, ...said } : hours)));
  return (
    <Input.Wrapper {...useSaid('facility.intakeHours')} error={error} labelElement="div">
      {value.map((hours, index) => (
        <fieldset key={index} className={classes.entry}>
          <legend>{t('hours.entry', { number: index + 1 })}</legend>
          <Checkbox.Group
            label={t('hours.days')}
            value={[...hours.days]}
            onChange={(days) => change(index, { days })}
          >
            <Group gap="xs">
              {isoDays.map((day) => (
                <Checkbox key={day} value={String(day)} label={format.weekday(day)} />
              ))}
            </Group>
          </Checkbox.Group>
          <Group align="flex-end" gap="sm">
            {(['from', 'to'] as const).map((end) => (
              <TextInput
                key={end}
                type="time"
                label={t(`hours.${end}`)}
                value={hours[end]}
                onChange={(event) => change(index, { [end]: event.currentTarget.value })}
              />
            ))}
            <ActionIcon
              variant="default"
              aria-label={t('hours.remove')}
              onClick={() => onChange(value.toSpliced(index, 1))}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </Group>
        </fieldset>
      ))}
      <Button
        mt="xs"
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => onChange([...value, weekdays])}
      >
        {t('hours.add')}
      </Button>
    </Input.Wrapper>
  );
}
