import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { IconArrowDown, IconCircleCheck, IconPlugConnectedX } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Line } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useFeedPart, useLines } from '../../shared/feed/feed-context.js';
import { useRights } from '../../shared/session/session.js';
import { useBoard } from '../../shared/session/use-board.js';
import { facilitiesOf, myUnits, waitingIn } from './my-units.logic.js';
import { UnitCard } from './unit-card.js';
import { Message, Strip } from '../../shared/ui/message.js';
import { FeedGate } from '../../shared/ui/feed-gate.js';
import classes from './shelter.module.css';

/** A coordinator may speak for a whole city: cards are drawn by the page, not all at once. */
const cardsAtOnce = 24;

/** Shelter staff keep their units true here, in two taps. */
export function ShelterPage() {
  const t = useMessages('shelter');
  return (
    <Stack gap="md" maw={1600} mx="auto">
      <div>
        <Title order={1}>{t('title')}</Title>
        <Text c="dimmed">{t('lead')}</Text>
      </div>
      <FeedGate shape="cards">
        <Units />
      </FeedGate>
    </Stack>
  );
}

function Units() {
  const t = useMessages('shelter');
  const board = useBoard();
  const rights = useRights();
  const lines = useLines();
  const live = useFeedPart(({ connection }) => connection === 'live');
  const { facility } = useSearch({ from: '/signed-in/boards/$code/shelter' });
  const [atOnce, setAtOnce] = useState(cardsAtOnce);

  const all = myUnits(lines.values(), (agencyId) =>
    rights.may('vacancy.write', { boardId: board.id, agencyId }),
  );
  const chosen = facility === undefined ? all : all.filter(({ facilityId }) => facilityId === facility);
  if (all.length === 0) return <Message title={t('noUnitsTitle')}>{t('noUnits')}</Message>;
  return (
    <>
      {!live && <Strip icon={IconPlugConnectedX}>{t('notLive')}</Strip>}
      <Group justify="space-between" align="flex-end">
        <Waiting
          units={chosen}
          onShow={(line) => {
            flushSync(() => setAtOnce(Math.max(atOnce, chosen.indexOf(line) + 1)));
            showCard(line.unitId);
          }}
        />
        <FacilityFilter facilities={facilitiesOf(all)} chosen={facility} />
      </Group>
      <div className={classes.cards}>
        {chosen.slice(0, atOnce).map((line) => (
          <UnitCard key={line.unitId} live={line} />
        ))}
      </div>
      {chosen.length > atOnce && (
        <Button variant="default" onClick={() => setAtOnce(atOnce + cardsAtOnce)}>
          {t('showMore')}
        </Button>
      )}
    </>
  );
}

interface WaitingProps {
  readonly units: readonly Line[];
  readonly onShow: (line: Line) => void;
}

function Waiting({ units, onShow }: WaitingProps) {
  const t = useMessages('shelter');
  const waiting = waitingIn(units);
  const [first] = waiting;
  if (!first)
    return (
      <Group gap="xs" role="status">
        <IconCircleCheck color="var(--hl-open)" aria-hidden />
        <Text fw={600}>{t('allSaid')}</Text>
      </Group>
    );
  return (
    <Button
      variant="subtle"
      px={0}
      color="var(--hl-last)"
      rightSection={<IconArrowDown size={18} aria-hidden />}
      onClick={() => onShow(first)}
    >
      {t('waiting', { count: waiting.length })}
    </Button>
  );
}

function showCard(unitId: string): void {
  const card = document.getElementById(unitId);
  card?.scrollIntoView({ block: 'center' });
  card?.focus({ preventScroll: true });
}

interface FacilityFilterProps {
  readonly facilities: readonly { readonly id: string; readonly alias: string }[];
  readonly chosen: string | undefined;
}

function FacilityFilter({ facilities, chosen }: FacilityFilterProps) {
  const t = useMessages('shelter');
  const navigate = useNavigate({ from: '/boards/$code/shelter' });
  if (facilities.length < 2) return null;
  return (
    <NativeSelect
      label={t('facility')}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) =>
        void navigate({ search: value === '' ? {} : { facility: value }, replace: true })
      }
      data={[
        { value: '', label: t('allFacilities') },
        ...facilities.map(({ id, alias }) => ({ value: id, label: alias })),
      ]}
    />
  );
}
