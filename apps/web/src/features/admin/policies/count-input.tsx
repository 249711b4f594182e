import { NumberInput } from '@mantine/core';
import { useMessages } from '../../../shared/messages/use-messages.js';
import type { MaybeNumber, PolicyFault } from './policies.logic.js';

interface CountInputProps {
  readonly label: string;
  readonly limits: readonly [number, number];
  readonly fault: PolicyFault | undefined;
  readonly value: MaybeNumber;
  readonly onChange: (value: MaybeNumber) => void;
}

/** A whole number; what is wrong with it stands below it. */
export function CountInput({ label, limits: [min, max], fault, value, onChange }: CountInputProps) {
  const t = useMessages('admin');
  return (
    <NumberInput
      inputMode="numeric"
      allowDecimal={false}
      allowNegative={false}
      min={min}
      max={max}
      clampBehavior="none"
      label={label}
      error={fault && t(`policies.fault.${fault}`, { min, max })}
      value={value}
      onChange={(typed) => onChange(typed === '' ? '' : Number(typed))}
    />
  );
}
