import { ActionIcon, TextInput } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useMessages } from '../messages/use-messages.js';
import { ChipField } from '../ui/chips.js';
import classes from './need.module.css';

const fewest = 1;
const most = 6;

interface CribFieldProps {
  readonly cribs: number;
  readonly onChange: (cribs: number) => void;
}

/** How many cribs are needed beside the bed. */
export function CribField({ cribs, onChange }: CribFieldProps) {
  const t = useMessages('need');
  const step = (by: 1 | -1) => () => onChange(Math.min(most, Math.max(fewest, cribs + by)));
  return (
    <ChipField label={t('cribs')}>
      <div className={classes.crib}>
        <ActionIcon
          variant="default"
          aria-label={t('fewerCribs')}
          aria-disabled={cribs <= fewest}
          onClick={step(-1)}
        >
          <IconMinus aria-hidden />
        </ActionIcon>
        <TextInput
          aria-label={t('cribs')}
          classNames={{ input: classes.smallNumber }}
          readOnly
          value={cribs}
        />
        <ActionIcon
          variant="default"
          aria-label={t('moreCribs')}
          aria-disabled={cribs >= most}
          onClick={step(1)}
        >
          <IconPlus aria-hidden />
        </ActionIcon>
      </div>
    </ChipField>
  );
}
