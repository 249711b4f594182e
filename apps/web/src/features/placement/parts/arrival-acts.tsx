import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { settleArrival } from '@harborlight/contracts/operations';
import type { ArrivalOutcome, DeclineCode, LocalDate } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { client } from '../../../shared/http/client.js';
import { Confirm } from '../../../shared/ui/confirm.js';
import { Sheet } from '../../../shared/ui/sheet.js';
import { wrapping } from '../../../shared/ui/wrapping.js';
import { DeclineChoice } from './decline-choice.js';
import { Failure } from '../../../shared/command/failure.js';
import classes from './parts.module.css';
import { useCommand } from '../../../shared/command/use-command.js';

interface ArrivalActsProps {
  readonly offerId: string;
  readonly token: string;
  /** Whether the day of leaving may be told: the shelter's to say. */
  readonly asksForLeaving?: boolean;
}

interface ArrivalInput {
  readonly outcome: ArrivalOutcome;
  readonly code?: DeclineCode;
  readonly expectedOn?: LocalDate;
}

/** What became of a child on the way: arrived in one tap, everything else after a question. */
export function ArrivalActs({ offerId, token, asksForLeaving = false }: ArrivalActsProps) {
  const t = useMessages('requests');
  const [asked, setAsked] = useState<'no-show' | 'turned-away' | 'leaving' | null>(null);
  const close = () => setAsked(null);
  const { run, isRunning, input, failure } = useCommand(
    (settled: ArrivalInput) => client.call(settleArrival, { params: { id: offerId }, body: settled }),
    close,
  );
  return (
    <div className={classes.answers}>
      <Button
        size="lg"
        leftSection={<IconDoorEnter size={22} aria-hidden />}
        aria-label={t('arrival.arrivedOf', { token })}
        loading={input?.outcome === 'arrived'}
        disabled={isRunning}
        onClick={() => run({ outcome: 'arrived' })}
      >
        {t('arrival.arrived')}
      </Button>
      {asksForLeaving && (
        <Button
          variant="subtle"
          classNames={wrapping}
          disabled={isRunning}
          onClick={() => setAsked('leaving')}
        >
          {t('arrival.arrivedUntil')}
        </Button>
      )}
      <div className={classes.pair}>
        {(['no-show', 'turned-away'] as const).map((outcome) => (
          <Button
            key={outcome}
            variant="default"
            classNames={wrapping}
            aria-label={t(`arrival.${outcome}Of`, { token })}
            disabled={isRunning}
            onClick={() => setAsked(outcome)}
          >
            {t(`arrival.${outcome}`)}
          </Button>
        ))}
      </div>
      {asked === null && <Failure message={failure} />}
      <Confirm
        opened={asked === 'no-show'}
        title={t('arrival.noShowTitle')}
        lead={t('arrival.noShowLead')}
        act={t('arrival.noShowAct')}
        cancel={t('cancel')}
        onAct={() => run({ outcome: 'no-show' })}
        onClose={close}
      />
      <Sheet title={t('arrival.turnedAwayTitle')} opened={asked === 'turned-away'} onClose={close}>
        <DeclineChoice
          sending={input?.code}
          onChoose={(code) => !isRunning && run({ outcome: 'turned-away', code })}
        />
        <Failure message={failure} />
      </Sheet>
      <Sheet title={t('arrival.leavingTitle')} opened={asked === 'leaving'} onClose={close}>
        <LeavingForm busy={isRunning} onSubmit={(expectedOn) => run({ outcome: 'arrived', expectedOn })} />
        <Failure message={failure} />
      </Sheet>
    </div>
  );
}

interface LeavingFormProps {
  readonly busy: boolean;
  readonly onSubmit: (on: string) => void;
}

function LeavingForm({ busy, onSubmit }: LeavingFormProps) {
  const t = useMessages('requests');
  const [on, setOn] = useState('');
  return (
    <Stack gap="md">
      <Text size="sm">{t('arrival.leavingLead')}</Text>
      <TextInput
        type="date"
        label={t('arrival.leavingDay')}
        value={on}
        onChange={({ currentTarget: { value } }) => setOn(value)}
      />
      <Button size="lg" disabled={on === ''} loading={busy} onClick={() => onSubmit(on)}>
        {t('arrival.arrived')}
      </Button>
    </Stack>
  );
}
