import { Stack } from '@mantine/core';
import {
  bedDeclines,
  declineClasses,
  needDeclines,
  withdrawnDeclines,
  type DeclineClass,
  type DeclineCode,
} from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { CodeChips } from './code-chips.js';

const codesOf: Readonly<Record<DeclineClass, readonly DeclineCode[]>> = {
  bed: bedDeclines,
  need: needDeclines,
  withdrawn: withdrawnDeclines,
};

interface DeclineChoiceProps {
  readonly sending?: string | undefined;
  readonly onChoose: (code: DeclineCode) => void;
}

/** Every reason for a no, by whether it is about the bed, the need, or a withdrawal. */
export function DeclineChoice({ sending, onChoose }: DeclineChoiceProps) {
  const codes = useMessages('codes');
  return (
    <Stack gap="md">
      {declineClasses.map((one) => (
        <CodeChips
          key={one}
          label={codes(`declineClass.${one}`)}
          codes={codesOf[one]}
          word={(code) => codes(`declineCode.${code}`)}
          sending={sending}
          onChoose={onChoose}
        />
      ))}
    </Stack>
  );
}
