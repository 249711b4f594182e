import { Button, Checkbox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Disclosure } from '../../shared/ui/disclosure.js';
import classes from './filter-bar.module.css';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceMenuProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: readonly Value[];
  readonly onChoose: (chosen: Value[]) => void;
}

export function Choices<Value extends string>({ label, choices, chosen, onChoose }: ChoiceMenuProps<Value>) {
  return (
    <Checkbox.Group aria-label={label} value={[...chosen]} onChange={(values) => onChoose(values)}>
      {choices.map(({ value, label: word }) => (
        <Checkbox key={value} value={value} label={word} />
      ))}
    </Checkbox.Group>
  );
}

/** A filter of several codes behind one button, which says what is chosen. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, choices, chosen } = props;
  const [only, ...others] = chosen;
  const said =
    others.length > 0 ? `${label} (${chosen.length})` : choices.find(({ value }) => value === only)?.label;
  return (
    <Disclosure
      button={(button) => (
        <Button
          variant="default"
          className={classes.pill}
          data-on={chosen.length > 0}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
          {...button}
        >
          {said ?? label}
        </Button>
      )}
    >
      {() => <Choices {...props} />}
    </Disclosure>
  );
}
