import { useState } from 'react';
import type { FormErrors } from '@mantine/form';
import { NativeSelect, Text } from '@mantine/core';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { useRegionName } from '../../../shared/session/use-region-name.js';
import classes from '../admin.module.css';
import { CountInput } from './count-input.js';
import { pairOf, travelField, type PolicyValues } from './policies.logic.js';

interface TravelFieldsProps {
  readonly travel: PolicyValues['travel'];
  readonly faults: FormErrors;
  readonly onChange: (travel: PolicyValues['travel']) => void;
}

/** The minutes on the road from one region to each other, the same both ways; an empty field is a way nobody knows. */
export function TravelFields({ travel, faults, onChange }: TravelFieldsProps) {
  const t = useMessages('admin');
  const { regions } = useBoard();
  const regionName = useRegionName();
  const [chosen, setChosen] = useState(regions[0]?.code ?? '');
  if (regions.length === 0) return <Text c="dimmed">{t('policies.noRegions')}</Text>;
  return (
    <>
      <NativeSelect
        maw={360}
        label={t('policies.from')}
        value={chosen}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
        data={regions.map(({ code }) => ({ value: code, label: regionName(code) }))}
      />
      <div
        className={classes.fields}
        role="group"
        aria-label={t('policies.minutesFrom', { region: regionName(chosen) })}
      >
        {regions.map(({ code }) => {
          const pair = pairOf(chosen, code);
          const to = code === chosen ? t('policies.within') : regionName(code);
          return (
            <CountInput
              key={pair}
              label={t('policies.minutesTo', { region: to })}
              field={travelField(pair)}
              fault={faults[travelField(pair)]}
              value={travel[pair] ?? ''}
              onChange={(minutes) => onChange({ ...travel, [pair]: minutes })}
            />
          );
        })}
      </div>
    </>
  );
}
