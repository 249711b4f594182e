import { Stack, Text } from '@mantine/core';
import { restrictiveReasons, type RestrictiveReason } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { Sheet } from '../../../../shared/ui/sheet.js';
import { CodeChips } from '../../parts/code-chips.js';
import type { Found } from '../results/results.logic.js';

interface ReasonSheetProps {
  /** The unit about to be held; none where nothing is asked. */
  readonly found: Found | null;
  readonly onClose: () => void;
  readonly onChoose: (reason: RestrictiveReason) => void;
}

/** Asks why a more restrictive place is chosen although a freer one fits. */
export function ReasonSheet({ found, onClose, onChoose }: ReasonSheetProps) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  return (
    <Sheet title={t('reason.title')} opened={found !== null} onClose={onClose}>
      <Stack>
        <Text>{t('reason.lead', { unit: found?.line.unit ?? '' })}</Text>
        <CodeChips
          label={t('reason.label')}
          codes={restrictiveReasons}
          word={(code) => codes(`restrictiveReason.${code}`)}
          onChoose={onChoose}
        />
      </Stack>
    </Sheet>
  );
}
