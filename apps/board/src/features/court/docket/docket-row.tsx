import { IconAlarm, IconClock, IconHourglassHigh, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { facilityClassWords, stepWords, type DocketLine } from '@harborlight/domain';
import { Lasted } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useNow } from '../../../shared/feed/use-now.js';
import { useTongue } from '../../../shared/tongue/use-tongue.js';
import { urgencyOf } from './docket.logic.js';
import classes from './docket.module.css';

const marks = { over: IconAlarm, soon: IconHourglassHigh, later: IconClock, none: IconMinus } as const;

/** One search: by its token and the agency that searches, and never by anything of the child. */
export function DocketRow({ line }: { readonly line: DocketLine }) {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  const { list, when } = useFormat();
  const { token, agency, openedAt, missing, lastStep } = line;
  return (
    <tr>
      <th scope="row">
        <span className={classes.token}>{token ?? t('docket.noToken')}</span>
        <span className={classes.muted}>
          {t(`docket.${line.kind}`)} · {agency}
        </span>
      </th>
      <td data-label={t('docket.next')}>
        <Next line={line} />
      </td>
      <td data-label={t('docket.waiting')}>
        <Lasted since={openedAt} />
      </td>
      <td data-label={t('docket.missing')}>
        {missing.length === 0
          ? t('docket.nothingMissing')
          : list(missing.map((kind) => facilityClassWords[kind][tongue]))}
      </td>
      <td data-label={t('docket.lastStep')}>
        {lastStep === null ? (
          t('docket.noStep')
        ) : (
          <>
            {stepWords[lastStep.kind][tongue]}{' '}
            <time dateTime={lastStep.at} className={classes.muted}>
              {when(lastStep.at, Date.parse(lastStep.at))}
            </time>
          </>
        )}
      </td>
    </tr>
  );
}

function Next({ line }: { readonly line: DocketLine }) {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  const { when } = useFormat();
  const urgency = useNow((nowMs) => urgencyOf(line, nowMs));
  const said = useNow((nowMs) => (line.next ? when(line.next.at, nowMs) : ''));
  const Mark = marks[urgency];
  if (line.next === null) return <span className={classes.muted}>{t('docket.nothingNext')}</span>;
  const { words, source, at } = line.next;
  return (
    <div className={classes.next} data-urgency={urgency}>
      <Mark size={20} aria-hidden />
      <div>
        <strong>
          {t(`docket.urgency.${urgency}`)} <time dateTime={at}>{said}</time>
        </strong>
        <span className={classes.muted}>
          {words[tongue]}
          {source !== null && ` (${source})`}
        </span>
      </div>
    </div>
  );
}
