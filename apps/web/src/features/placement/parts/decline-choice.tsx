import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  bedDeclines,
  declineClasses,
  declineCodeWords,
  needDeclines,
  withdrawnDeclines,
  type DeclineClass,
  type DeclineCode,
} from '@harborlight/domain';
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
  const { t } = useTranslation('desk');
  return (
    <Stack gap="md">
      {declineClasses.map((one) => (
        <CodeChips
          key={one}
          label={t(`declineClass.${one}`)}
          codes={codesOf[one]}
          words={declineCodeWords}
          sending={sending}
          onChoose={onChoose}
        />
      ))}
    </Stack>
  );
}
