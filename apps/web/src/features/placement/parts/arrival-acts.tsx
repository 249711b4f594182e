import { useState } from 'react';
import { Button, Stack, Text, TextInput } from '@mantine/core';
import { IconDoorEnter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { OfferView } from '@harborlight/contracts';
import type { ArrivalOutcome, DeclineCode, LocalDate } from '@harborlight/domain';
import { http } from '../../../shared/http/http.js';
import { apiPaths } from '../../../shared/paths/api-paths.js';
import { Confirm } from '../../../shared/ui/confirm.js';
import { Sheet } from '../../../shared/ui/sheet.js';
import { wrapping } from '../../../shared/ui/wrapping.js';
import { DeclineChoice } from './decline-choice.js';
import { Failure } from '../../../shared/telling/failure.js';
import classes from './parts.module.css';
import { useTelling } from '../../../shared/telling/use-telling.js';

interface ArrivalActsProps {
  readonly offerId: string;
  readonly token: string;
  /** Whether the day of leaving may be told: the shelter's to say. */
  readonly asksForLeaving?: boolean;
}

interface Settled {
  readonly outcome: ArrivalOutcome;
  readonly code?: DeclineCode;
  readonly expectedOn?: LocalDate;
}

/** What became of a child on the way: arrived in one tap, everything else after a question. */
export function ArrivalActs({ offerId, token, asksForLeaving = false }: ArrivalActsProps) {
  const { t } = useTranslation('desk');
  const [asked, setAsked] = useState<'no-show' | 'turned-away' | 'leaving' | null>(null);
  const close = () => setAsked(null);
  const { tell, telling, said, failure } = useTelling(
    (settled: Settled, attempt) => http.post<OfferView>(apiPaths.offerArrival(offerId), settled, attempt),
    close,
  );
  return (
    <div className={classes.answers}>
      <Button
        size="lg"
        leftSection={<IconDoorEnter size={22} aria-hidden />}
        aria-label={t('arrival.arrivedOf', { token })}
        loading={said?.outcome === 'arrived'}
        disabled={telling}
        onClick={() => tell({ outcome: 'arrived' })}
      >
        {t('arrival.arrived')}
      </Button>
      {asksForLeaving && (
        <Button variant="subtle" classNames={wrapping} disabled={telling} onClick={() => setAsked('leaving')}>
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
            disabled={telling}
            onClick={() => setAsked(outcome)}
          >
            {t(`arrival.${outcome}`)}
          </Button>
        ))}
      </div>
      {asked === null && <Failure said={failure} />}
      <Confirm
        opened={asked === 'no-show'}
        title={t('arrival.noShowTitle')}
        lead={t('arrival.noShowLead')}
        act={t('arrival.noShowAct')}
        cancel={t('cancel')}
        onAct={() => tell({ outcome: 'no-show' })}
        onClose={close}
      />
      <Sheet title={t('arrival.turnedAwayTitle')} opened={asked === 'turned-away'} onClose={close}>
        <DeclineChoice
          sending={said?.code}
          onChoose={(code) => !telling && tell({ outcome: 'turned-away', code })}
        />
        <Failure said={failure} />
      </Sheet>
      <Sheet title={t('arrival.leavingTitle')} opened={asked === 'leaving'} onClose={close}>
        <LeavingForm busy={telling} onSubmit={(expectedOn) => tell({ outcome: 'arrived', expectedOn })} />
        <Failure said={failure} />
      </Sheet>
    </div>
  );
}

interface LeavingFormProps {
  readonly busy: boolean;
  readonly onSubmit: (on: string) => void;
}

function LeavingForm({ busy, onSubmit }: LeavingFormProps) {
  const { t } = useTranslation('desk');
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
