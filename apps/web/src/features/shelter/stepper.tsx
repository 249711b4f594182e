import { useState } from 'react';
import { ActionIcon, NumberInput, Text } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { mostBedsOfAUnit } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { stepped, type DraftField } from './draft.logic.js';
import classes from './shelter.module.css';

interface StepperProps {
  readonly field: DraftField;
  readonly unit: string;
  readonly value: number | null;
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (value: number) => void;
}

/** One count with large buttons; the number itself can be typed. */
export function Stepper({ field, unit, value, unsaved, busy, hint, error, onChange }: StepperProps) {
  const t = useMessages('shelter');
  const codes = useMessages('codes');
  const [emptied, setEmptied] = useState(false);
  const step = (by: 1 | -1) => () => {
    if (!busy) onChange(stepped(value, by));
  };
  return (
    <div>
      <div className={classes.stepper}>
        <div>
          <Text fw={600}>{codes(`count.${field}`)}</Text>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </div>
        <div className={classes.stepperControls}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t(`step.fewer.${field}`, { unit })}
            aria-disabled={busy || value === 0}
            onClick={step(-1)}
          >
            <IconMinus aria-hidden />
          </ActionIcon>
          <NumberInput
            aria-label={t(`step.field.${field}`, { unit })}
            role="spinbutton"
            aria-valuenow={value ?? undefined}
            aria-valuetext={value === null ? t('unknown') : undefined}
            aria-valuemin={0}
            classNames={{ input: classes.number }}
            attributes={{ input: { 'data-unsaved': unsaved || undefined } }}
            size="lg"
            inputMode="numeric"
            placeholder="–"
            hideControls
            selectAllOnFocus
            allowDecimal={false}
            allowNegative={false}
            clampBehavior="none"
            min={0}
            max={mostBedsOfAUnit}
            readOnly={busy}
            error={error !== undefined}
            value={emptied ? '' : (value ?? '')}
            onChange={(typed) => {
              setEmptied(typed === '');
              if (typeof typed === 'number') onChange(typed);
            }}
            onBlur={() => setEmptied(false)}
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t(`step.more.${field}`, { unit })}
            aria-disabled={busy}
            onClick={step(1)}
          >
            <IconPlus aria-hidden />
          </ActionIcon>
        </div>
      </div>
      {error !== undefined && (
        <Text size="sm" c="var(--hl-over)" mt={4} role="alert">
          {error}
        </Text>
      )}
    </div>
  );
}
