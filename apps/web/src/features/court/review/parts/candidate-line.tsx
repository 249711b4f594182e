import { IconClockExclamation, IconClockEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  bandWords,
  facilityClassWords,
  freshnessWords,
  recordingWords,
  walkOutWords,
  type Candidate,
} from '@harborlight/domain';
import { useSayMinutes } from '../../../../shared/format/lasted.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import classes from './parts.module.css';

/** How old the status of a unit was at the moment; an old one says so loudly. */
function StatusAge({ freshness, ageMinutes }: Pick<Candidate, 'freshness' | 'ageMinutes'>) {
  const { t } = useTranslation('review');
  const locale = useLocale();
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
      {freshnessWords[freshness][locale]}, {t('cell.age', { age })}
    </span>
  );
}

/** Says of what was written later than it speaks of, or by an import, that it was. */
function LaterRecord({ recording, recordedAt }: Pick<Candidate, 'recording' | 'recordedAt'>) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { dayAndTime } = useFormat();
  if (recording === 'at-once') return null;
  const words = recordingWords[recording][locale];
  return (
    <span className={classes.warning}>
      <IconClockEdit size={16} aria-hidden />
      {recordedAt ? t('cell.recorded', { words, time: dayAndTime(recordedAt) }) : words}
    </span>
  );
}

/** One unit as an answer: by alias and class, with what is known of its room and how old that is. */
export function CandidateLine({ candidate }: { readonly candidate: Candidate }) {
  const { t } = useTranslation('review');
  const locale = useLocale();
  const { band, available, unit, facility, walkOut } = candidate;
  const room =
    available !== null ? t('cell.available', { count: available }) : band && bandWords[band][locale];
  return (
    <div className={classes.candidate}>
      <b>{t('cell.unit', { unit, facility })}</b>
      <span>
        {facilityClassWords[candidate.class][locale]} · {walkOutWords[walkOut][locale]}
      </span>
      {room && <span>{room}</span>}
      <StatusAge {...candidate} />
      <LaterRecord {...candidate} />
    </div>
  );
}
