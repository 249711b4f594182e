import { Checkbox, NativeSelect, NumberInput, SimpleGrid, Switch, type SelectProps } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { FieldText } from '@harborlight/domain';
import { useLocale } from '../../shared/locale/use-locale.js';
import type { Option } from './criterion-controls.js';

/** Ties a path of the form to a field of the screen. */
export type Bind = (path: string, type?: 'checkbox') => GetInputPropsReturnType;

/** The label and help of a field, in the reader's words. */
export function useSaid({ label, help }: FieldText): Pick<SelectProps, 'label' | 'description'> {
  const locale = useLocale();
  return { label: label[locale], ...(help && { description: help[locale] }) };
}

interface FieldProps {
  readonly said: FieldText;
  readonly input: GetInputPropsReturnType;
}

/** One of a list. */
export function ChoiceField({ said, input, options }: FieldProps & { readonly options: readonly Option[] }) {
  return <NativeSelect {...useSaid(said)} data={[...options]} {...input} />;
}

/** Yes or no. */
export function FlagField({ said, input }: FieldProps) {
  return <Switch {...useSaid(said)} {...input} />;
}

/** Any of a list. */
export function SetField({ said, input, options }: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <Checkbox.Group {...useSaid(said)} {...input}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs" verticalSpacing={0} mt={4}>
        {options.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}

interface CountFieldProps extends FieldProps {
  readonly min: number;
  readonly max: number;
}

/** A whole number. */
export function CountField({ said, input, min, max }: CountFieldProps) {
  return (
    <NumberInput
      maw={320}
      inputMode="numeric"
      allowDecimal={false}
      allowNegative={false}
      min={min}
      max={max}
      clampBehavior="none"
      {...useSaid(said)}
      {...input}
    />
  );
}
