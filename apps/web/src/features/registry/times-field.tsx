import { ActionIcon, Button, Group, Input, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { LocalTime } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useSaid } from './fields.js';

const mostShiftTimes = 6;

interface TimesFieldProps {
  readonly value: readonly LocalTime[];
  readonly error?: string | undefined;
  readonly onChange: (times: readonly LocalTime[]) => void;
}

/** The shift changes of a day. */
export function TimesField({ value, error, onChange }: TimesFieldProps) {
  const t = useMessages('registry');
  return (
    <Input.Wrapper {...useSaid('facility.shiftTimes')} error={error} labelElement="div">
      <Group gap="md" mt={4}>
        {value.map((time, index) => (
          <Group key={index} gap={4} wrap="nowrap">
            <TextInput
              type="time"
              aria-label={t('times.entry', { number: index + 1 })}
              value={time}
              onChange={(event) => onChange(value.with(index, event.currentTarget.value))}
            />
            <ActionIcon
              variant="default"
              aria-label={t('times.remove', { number: index + 1 })}
              onClick={() => onChange(value.toSpliced(index, 1))}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {value.length < mostShiftTimes && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => onChange([...value, ''])}
          >
            {t('times.add')}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
