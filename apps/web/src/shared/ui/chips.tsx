import { useId, type ReactNode } from 'react';
import { IconCheck } from '@tabler/icons-react';
import classes from './chips.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly children: ReactNode;
}

/** A question and the chips that answer it. */
export function ChipField({ label, help, children }: FieldProps) {
  const id = useId();
  return (
    <fieldset className={classes.field} aria-describedby={help ? id : undefined}>
      <legend>{label}</legend>
      {help && (
        <p id={id} className={classes.help}>
          {help}
        </p>
      )}
      <div className={classes.chips}>{children}</div>
    </fieldset>
  );
}

interface ChipProps {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
}

export function Chip({ label, ...input }: ChipProps) {
  return (
    <label className={classes.chip}>
      <input {...input} className={classes.input} />
      <span className={classes.mark} aria-hidden="true">
        <IconCheck size={13} stroke={3} />
      </span>
      {label}
    </label>
  );
}

interface ChoicesProps<Value extends string> extends Omit<FieldProps, 'children'> {
  readonly choices: readonly Choice<Value>[];
}

/** One answer of a few, in one tap. */
export function OneOf<Value extends string>({
  choices,
  chosen,
  onChoose,
  ...field
}: ChoicesProps<Value> & { readonly chosen: Value | null; readonly onChoose: (value: Value) => void }) {
  const name = useId();
  return (
    <ChipField {...field}>
      {choices.map(({ value, label }) => (
        <Chip
          key={value}
          type="radio"
          name={name}
          label={label}
          checked={value === chosen}
          onChange={() => onChoose(value)}
        />
      ))}
    </ChipField>
  );
}

/** Any answers of a few: each tap says one, or takes it back. */
export function AnyOf<Value extends string>({
  choices,
  chosen,
  onToggle,
  ...field
}: ChoicesProps<Value> & {
  readonly chosen: readonly Value[];
  readonly onToggle: (value: Value) => void;
}) {
  return (
    <ChipField {...field}>
      {choices.map(({ value, label }) => (
        <Chip
          key={value}
          type="checkbox"
          label={label}
          checked={chosen.includes(value)}
          onChange={() => onToggle(value)}
        />
      ))}
    </ChipField>
  );
}
