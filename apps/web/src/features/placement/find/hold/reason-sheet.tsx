import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { restrictiveReasons, restrictiveReasonWords, type RestrictiveReason } from '@harborlight/domain';
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
  const { t } = useTranslation('find');
  return (
    <Sheet title={t('reason.title')} opened={found !== null} onClose={onClose}>
      <Stack>
        <Text>{t('reason.lead', { unit: found?.line.unit ?? '' })}</Text>
        <CodeChips
          label={t('reason.label')}
          codes={restrictiveReasons}
          words={restrictiveReasonWords}
          onChoose={onChoose}
        />
      </Stack>
    </Sheet>
  );
}
