import { ActionIcon, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useMessages } from '../messages/use-messages.js';
import { ChipField } from '../ui/chips.js';
import { oldestAge, stepAge } from './need-draft.logic.js';
import classes from './need.module.css';

interface AgeFieldProps {
  readonly age: number | null;
  readonly onChange: (age: number | null) => void;
}

const typedAge = (typed: string): number | null => {
  const digits = typed.replaceAll(/\D/g, '');
  return digits === '' ? null : Math.min(oldestAge, Number(digits));
};

/** The age in years: large buttons, or typed. */
export function AgeField({ age, onChange }: AgeFieldProps) {
  const t = useMessages('need');
  const step = (by: 1 | -1) => () => onChange(stepAge(age, by));
  return (
    <ChipField label={t('age')}>
      <div className={classes.stepper}>
        <ActionIcon
          variant="default"
          size="3.5rem"
          aria-label={t('younger')}
          aria-disabled={age === 0}
          onClick={step(-1)}
        >
          <IconMinus aria-hidden />
        </ActionIcon>
        <TextInput
          aria-label={t('ageInYears')}
          classNames={{ input: classes.number }}
          inputMode="numeric"
          maxLength={2}
          placeholder="–"
          autoComplete="off"
          value={age ?? ''}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ currentTarget }) => onChange(typedAge(currentTarget.value))}
        />
        <ActionIcon
          variant="default"
          size="3.5rem"
          aria-label={t('older')}
          aria-disabled={age === oldestAge}
          onClick={step(1)}
        >
          <IconPlus aria-hidden />
        </ActionIcon>
      </div>
    </ChipField>
  );
}
