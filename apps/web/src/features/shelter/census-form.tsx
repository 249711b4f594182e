import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import type { Counts, Line } from '@harborlight/domain';
import { refusalKey } from '@harborlight/messages';
import { useMessages } from '../../shared/messages/use-messages.js';
import {
  censusOf,
  draftFields,
  drafted,
  isDrafted,
  whyNotSave,
  type Draft,
  type Numbers,
} from './draft.logic.js';
import { Stepper } from './stepper.js';
import { reportOf } from './unit-change.logic.js';

interface CensusFormProps {
  readonly line: Line;
  readonly draft: Draft;
  /** What the card shows: the draft, or a change on its way, or what the board says. */
  readonly numbers: Numbers;
  readonly counts: Counts | null;
  /** What the board says. */
  readonly saved: Numbers;
  readonly busy: boolean;
  /** These numbers are offered to be sent again elsewhere. */
  readonly waits: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onSave: (census: { occupied: number; staffed: number }) => void;
}

/** Two counts and one button: a full census. */
export function CensusForm({
  line,
  draft,
  numbers,
  counts,
  saved,
  busy,
  waits,
  onDraft,
  onSave,
}: CensusFormProps) {
  const t = useMessages('shelter');
  const refusals = useMessages('refusals');
  const said = (count: number | null | undefined) => (count == null ? t('unknown') : String(count));
  const census = censusOf(numbers);
  const reasons = census ? whyNotSave(census, line) : [];
  const errorOf = (field: string) => {
    const reason = reasons.find((one) => one.field === field);
    return reason && refusals(refusalKey(reason.code));
  };
  return (
    <>
      {draftFields.map((field) => (
        <Stepper
          key={field}
          field={field}
          unit={line.unit}
          value={numbers[field]}
          unsaved={numbers[field] !== saved[field]}
          busy={busy}
          {...(field === 'staffed' && { hint: t('ofLicensed', { count: line.licensed }) })}
          error={errorOf(field)}
          onChange={(value) => onDraft(drafted(draft, reportOf(line), field, value))}
        />
      ))}
      <VisuallyHidden aria-live="polite">
        {isDrafted(draft) &&
          t('step.spoken', {
            occupied: said(numbers.occupied),
            staffed: said(numbers.staffed),
            open: said(counts?.available),
          })}
      </VisuallyHidden>
      {isDrafted(draft) && !busy && !waits && (
        <div>
          <Group gap="xs" wrap="nowrap">
            <Button
              size="lg"
              style={{ flexGrow: 1 }}
              disabled={census === null || reasons.length > 0}
              onClick={() => census && onSave(census)}
            >
              {t('save')}
            </Button>
            <Button size="lg" variant="subtle" onClick={() => onDraft({})}>
              {t('discard')}
            </Button>
          </Group>
          <Text size="sm" mt={4} c="dimmed">
            {t(census === null ? 'missingNumber' : 'notSavedYet')}
          </Text>
        </div>
      )}
    </>
  );
}
