import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconBed, IconBedOff, IconClock, IconUser, IconWheelchair } from '@tabler/icons-react';
import type { BedView } from '@harborlight/contracts';
import type { BedState, Instant } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFormat } from '../../shared/format/use-format.js';
import { actsOf, type BedAct } from './bed-grid.logic.js';
import classes from './shelter.module.css';

const iconOf: Readonly<Record<BedState, typeof IconBed>> = {
  vacant: IconBed,
  held: IconClock,
  occupied: IconUser,
  blocked: IconBedOff,
};

interface BedTileProps {
  readonly bed: BedView;
  readonly now: Instant;
  readonly busy: boolean;
  readonly onAct: (act: BedAct) => void;
}

/** One bed: what it is now, in words; a tap opens what can be said of it. */
export function BedTile({ bed, now, busy, onAct }: BedTileProps) {
  const t = useMessages('shelter');
  const codes = useMessages('codes');
  const format = useFormat();
  const Icon = iconOf[bed.state];
  const acts = actsOf(bed);
  const traits = [
    bed.overflow && t('beds.overflow'),
    bed.single && t('beds.single'),
    bed.accessible && t('beds.accessible'),
  ].filter(Boolean);
  const notes = [
    bed.reason && codes(`blockReason.${bed.reason}`),
    bed.until && t('beds.until', { time: format.when(bed.until, Date.parse(now)) }),
    bed.expectedOn && t('beds.expected', { day: format.date(bed.expectedOn) }),
  ].filter(Boolean);
  return (
    <Menu shadow="md" width={220} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.bed} data-state={bed.state}>
          <Text fw={650} truncate>
            {bed.label}
          </Text>
          <Text size="sm" component="span" style={{ display: 'flex', gap: 4, alignItems: 'center' }}>
            <Icon size={16} aria-hidden /> {codes(`bedState.${bed.state}`)}
            {bed.accessible && <IconWheelchair size={16} aria-hidden />}
          </Text>
          {[...notes, ...traits].map((said) => (
            <Text key={String(said)} size="xs" c="dimmed">
              {said}
            </Text>
          ))}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.length === 0 && <Menu.Label>{t('beds.heldNote')}</Menu.Label>}
        {acts.map((act) => (
          <Menu.Item key={act} disabled={busy} onClick={() => onAct(act)}>
            {t(`beds.${act}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
