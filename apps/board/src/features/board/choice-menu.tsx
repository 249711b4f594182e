import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './filter-bar.module.css';

export interface Choice<Value extends string> {
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
    <Checkbox.Group aria-label={label} value={[...chosen]} onChange={(values) => onChoose(values as Value[])}>
      <Stack gap={0}>
        {choices.map(({ value, label: word }) => (
          <Checkbox key={value} value={value} label={word} classNames={{ body: classes.choice }} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** A filter of several codes behind one button, which says how many are chosen. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { label, choices, chosen } = props;
  const [opened, setOpened] = useState(false);
  const [only] = chosen;
  const said = chosen.length === 1 ? choices.find(({ value }) => value === only)?.label : undefined;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <Button
          variant="default"
          className={classes.pill}
          data-on={chosen.length > 0}
          rightSection={<IconChevronDown size={16} aria-hidden="true" />}
          onClick={() => setOpened(!opened)}
        >
          {said ?? (chosen.length > 0 ? `${label} (${chosen.length})` : label)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.dropdown}>
        <Choices {...props} />
      </Popover.Dropdown>
    </Popover>
  );
}
