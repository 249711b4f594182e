import { Button } from '@mantine/core';
import { IconBed, IconBedOff, IconCalendarPlus } from '@tabler/icons-react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { wrapping } from '../../shared/ui/wrapping.js';
import classes from './shelter.module.css';

const unitSheets = ['block', 'openings', 'beds'] as const;
export type UnitSheet = (typeof unitSheets)[number];

const iconOf: Readonly<Record<UnitSheet, typeof IconBed>> = {
  block: IconBedOff,
  openings: IconCalendarPlus,
  beds: IconBed,
};

/** The rarer things that can be said of a unit, each on a sheet of its own. */
export function UnitActs({
  unit,
  onOpen,
}: {
  readonly unit: string;
  readonly onOpen: (sheet: UnitSheet) => void;
}) {
  const t = useMessages('shelter');
  return (
    <div className={classes.more}>
      {unitSheets.map((sheet) => {
        const Icon = iconOf[sheet];
        return (
          <Button
            key={sheet}
            variant="subtle"
            px={4}
            classNames={{ ...wrapping, label: classes.moreLabel }}
            aria-label={`${t(`act.${sheet}`)}: ${unit}`}
            onClick={() => onOpen(sheet)}
          >
            <Icon size={20} aria-hidden />
            {t(`act.${sheet}`)}
          </Button>
        );
      })}
    </div>
  );
}
