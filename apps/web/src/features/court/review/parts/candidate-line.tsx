import { IconClockExclamation, IconClockEdit } from '@tabler/icons-react';
import type { Candidate } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import classes from './parts.module.css';

/** How old the status of a unit was at the moment; an old one says so loudly. */
function StatusAge({ freshness, ageMinutes }: Pick<Candidate, 'freshness' | 'ageMinutes'>) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const sayMinutes = useSayMinutes();
  const age = ageMinutes === null ? null : sayMinutes(ageMinutes);
  if (freshness === 'stale' || freshness === 'never' || age === null)
    return (
      <span className={classes.warning}>
        <IconClockExclamation size={16} aria-hidden />
        {age === null ? t('cell.never') : t('cell.stale', { age })}
      </span>
    );
  return (
    <span>
      {codes(`freshness.${freshness}`)}, {t('cell.age', { age })}
    </span>
  );
}

/** Says of what was written later than it speaks of, or by an import, that it was. */
function LaterRecord({ recording, recordedAt }: Pick<Candidate, 'recording' | 'recordedAt'>) {
  const t = useMessages('review');
  const law = useMessages('law');
  const { momentWithZone } = useFormat();
  if (recording === 'at-once') return null;
  const words = law(`recording.${recording}`);
  return (
    <span className={classes.warning}>
      <IconClockEdit size={16} aria-hidden />
      {recordedAt ? t('cell.recorded', { words, time: momentWithZone(recordedAt) }) : words}
    </span>
  );
}

/** One unit as an answer: by alias and class, with what is known of its room and how old that is. */
export function CandidateLine({ candidate }: { readonly candidate: Candidate }) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const { band, available, unit, facility, walkOut } = candidate;
  const room = available !== null ? t('cell.available', { count: available }) : band && codes(`band.${band}`);
  return (
    <div className={classes.candidate}>
      <b>{t('cell.unit', { unit, facility })}</b>
      <span>
        {codes(`facilityClass.${candidate.class}`)} · {codes(`walkOut.${walkOut}`)}
      </span>
      {room && <span>{room}</span>}
      <StatusAge {...candidate} />
      <LaterRecord {...candidate} />
    </div>
  );
}
