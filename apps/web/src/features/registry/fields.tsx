import { Checkbox, NativeSelect, NumberInput, SimpleGrid, Switch, type SelectProps } from '@mantine/core';
import type { GetInputPropsReturnType } from '@mantine/form';
import type { FieldName } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import type { Option } from './criterion-controls.js';

/** Ties a path of the form to a field of the screen. */
export type Bind = (path: string, type?: 'checkbox') => GetInputPropsReturnType;

/** The label and help of a field, in the reader's words. */
export function useSaid(field: FieldName): Pick<SelectProps, 'label' | 'description'> {
  const fields = useMessages('fields');
  const help = `${field}.help`;
  return { label: fields(`${field}.label`), ...(fields.has(help) && { description: fields(help) }) };
}

interface FieldProps {
  readonly field: FieldName;
  readonly input: GetInputPropsReturnType;
}

/** One of a list. */
export function ChoiceField({ field, input, options }: FieldProps & { readonly options: readonly Option[] }) {
  return <NativeSelect {...useSaid(field)} data={[...options]} {...input} />;
}

/** Yes or no. */
export function FlagField({ field, input }: FieldProps) {
  return <Switch {...useSaid(field)} {...input} />;
}

/** Any of a list. */
export function SetField({ field, input, options }: FieldProps & { readonly options: readonly Option[] }) {
  return (
    <Checkbox.Group {...useSaid(field)} {...input}>
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
export function CountField({ field, input, min, max }: CountFieldProps) {
  return (
    <NumberInput
      maw={320}
      inputMode="numeric"
      allowDecimal={false}
      allowNegative={false}
      min={min}
      max={max}
      clampBehavior="none"
      {...useSaid(field)}
      {...input}
    />
  );
}
