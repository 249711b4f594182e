import { NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { limitsOf, type MaybeNumber } from './policies.logic.js';

interface CountInputProps {
  readonly label: string;
  /** Its name in the form. */
  readonly field: string;
  readonly fault: ReactNode;
  readonly value: MaybeNumber;
  readonly onChange: (value: MaybeNumber) => void;
}

/** A whole number; what is wrong with it stands below it. */
export function CountInput({ label, field, fault, value, onChange }: CountInputProps) {
  const [min, max] = limitsOf(field);
  return (
    <NumberInput
      inputMode="numeric"
      allowDecimal={false}
      allowNegative={false}
      min={min}
      max={max}
      clampBehavior="none"
      label={label}
      error={fault}
      value={value}
      onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
    />
  );
}
