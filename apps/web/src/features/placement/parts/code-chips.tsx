import { Button, Group, Text } from '@mantine/core';
import { useId } from 'react';
import { wrapping } from '../../../shared/ui/wrapping.js';

interface CodeChipsProps<Code extends string> {
  readonly label: string;
  readonly codes: readonly Code[];
  /** Says a code in the reader's words. */
  readonly word: (code: Code) => string;
  /** The code on its way to the server. */
  readonly sending?: string | undefined;
  readonly onChoose: (code: Code) => void;
}

/** Coded answers under a heading; a tap on one says it. */
export function CodeChips<Code extends string>({
  label,
  codes,
  word,
  sending,
  onChoose,
}: CodeChipsProps<Code>) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Text fw={600} size="sm" mb={6} id={id}>
        {label}
      </Text>
      <Group gap="xs">
        {codes.map((code) => (
          <Button
            key={code}
            variant="default"
            maw="100%"
            classNames={wrapping}
            loading={sending === code}
            disabled={sending !== undefined && sending !== code}
            onClick={() => onChoose(code)}
          >
            {word(code)}
          </Button>
        ))}
      </Group>
    </div>
  );
}
