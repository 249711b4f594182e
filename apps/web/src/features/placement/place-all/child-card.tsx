import { useState } from 'react';
import { Button, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { Match } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Countdown } from '../../../shared/format/countdown.js';
import { useSayMinutes } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { ButtonLink } from '../../../shared/ui/button-link.js';
import { ReasonSheet } from '../find/hold/reason-sheet.js';
import { useHoldCommands, type HoldCommands } from '../find/hold/use-hold-commands.js';
import { Reasons } from '../find/results/reasons.js';
import { costsReason, type Found } from '../find/results/results.logic.js';
import { Failure } from '../../../shared/command/failure.js';
import { Card } from '../../../shared/ui/card.js';
import classes from '../parts/parts.module.css';
import { useUnitName } from '../parts/unit-name.js';
import type { Child, Step } from './place-all.logic.js';

interface ChildCardProps {
  readonly child: Child;
  /** None where a bed is held already. */
  readonly step: Step | undefined;
}

/** One child: the bed held or proposed, why this one, and the tap that holds it. */
export function ChildCard({ child: { stored, need }, step }: ChildCardProps) {
  const t = useMessages('requests');
  const codes = useMessages('codes');
  const unitName = useUnitName();
  const { code } = useBoard();
  const acts = useHoldCommands(stored);
  const { letter } = stored;
  return (
    <Card aria-label={letter} tone={acts.live ? 'good' : step?.kind === 'left' ? 'waits' : undefined}>
      <div className={classes.head}>
        <Title order={2} size="h3">
          {letter}
        </Title>
        <Text size="sm" c="dimmed">
          {t('need.who', { sleeper: codes(`youngSleeper.${need.sleeper}`), count: need.age })}
        </Text>
      </div>
      {acts.live && (
        <Text fw={600}>
          {t('placeAll.held')} {acts.live.bed}, {unitName(acts.live.unitId)} (
          <Countdown until={acts.live.until} />)
        </Text>
      )}
      {!acts.live && step?.kind === 'goes' && <Goes step={step} letter={letter} acts={acts} />}
      {!acts.live && step?.kind === 'left' && (
        <>
          <Text fw={600}>{t('placeAll.none', { letter })}</Text>
          <Text>{codes(`leftReason.${step.why}`)}</Text>
        </>
      )}
      <ButtonLink to="/boards/$code/find" params={{ code }} search={{ child: letter }} variant="subtle">
        {t('placeAll.see', { letter })}
      </ButtonLink>
    </Card>
  );
}

interface GoesProps {
  readonly step: Extract<Step, { kind: 'goes' }>;
  readonly letter: string;
  readonly acts: HoldCommands;
}

function Goes({ step: { found, results, givesWayTo }, letter, acts }: GoesProps) {
  const t = useMessages('requests');
  const unitName = useUnitName();
  const format = useFormat();
  const [unexplained, setUnexplained] = useState<Found | null>(null);
  const hold = () =>
    costsReason(results, [found]) ? setUnexplained(found) : acts.hold({ unitId: found.unitId });
  return (
    <>
      <Text fw={600}>{t('placeAll.goes', { letter, unit: unitName(found.unitId) })}</Text>
      <Text size="sm">
        {givesWayTo.length === 0
          ? t('placeAll.first')
          : t('placeAll.gaveWay', { others: format.list(givesWayTo) })}{' '}
        <Away match={found.match} />
      </Text>
      <Reasons reasons={found.match.reasons} />
      <Button
        size="lg"
        leftSection={<IconLock size={20} aria-hidden />}
        aria-label={t('placeAll.holdFor', { letter })}
        loading={acts.holding === found.unitId}
        onClick={hold}
      >
        {t('placeAll.hold')}
      </Button>
      <Failure message={acts.lost?.said ?? null} />
      <ReasonSheet
        found={unexplained}
        onClose={() => setUnexplained(null)}
        onChoose={(reason) => {
          setUnexplained(null);
          acts.hold({ unitId: found.unitId, reason });
        }}
      />
    </>
  );
}

function Away({ match: { travelMinutes } }: { readonly match: Match }) {
  const t = useMessages('requests');
  const sayMinutes = useSayMinutes();
  return !travelMinutes ? null : t('placeAll.minutesAway', { time: sayMinutes(travelMinutes) });
}
