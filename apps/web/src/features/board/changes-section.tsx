import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { readChanges } from '@harborlight/contracts/operations';
import type { Line, ViewedEntry } from '@harborlight/domain';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useNow } from '../../shared/feed/use-now.js';
import { useFormat } from '../../shared/format/use-format.js';
import { client } from '../../shared/http/client.js';
import { sayingOf, type Saying } from './change-words.logic.js';
import { Section } from '../../shared/ui/section.js';
import { Gate } from '../../shared/ui/gate.js';
import classes from './unit-panel.module.css';

const changesShown = 20;
const minuteMs = 60_000;

/** Asked again whenever the unit's line has a newer entry. */
const changesQuery = ({ unitId, seq }: Line) =>
  queryOptions({
    queryKey: ['changes', unitId, seq],
    queryFn: ({ signal }) =>
      client.call(readChanges, { params: { id: unitId }, query: { limit: changesShown }, signal }),
    placeholderData: keepPreviousData,
  });

function useSay(nowMs: number) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const { when, date, list } = useFormat();
  return (saying: Saying): string => {
    switch (saying.kind) {
      case 'block':
        return t('change.block', {
          reason: codes(`blockReason.${saying.reason}`),
          until: when(saying.until, nowMs),
        });
      case 'expected-opening':
        return saying.on.length > 0
          ? t('change.expectedOpening', { on: list(saying.on.map(date)) })
          : t('change.noExpectedOpening');
      case 'band':
        return saying.band === 'unknown'
          ? t('change.bandUnknown')
          : t('change.band', { band: codes(`band.${saying.band}`) });
      case 'profile':
      case 'closed':
      case 'attestation':
        return t(`change.${saying.kind}`);
      default:
        return t(`change.${saying.kind}`, saying);
    }
  };
}

/** Whose word an entry is; nothing where that is not this reader's to know. */
function SpokenBy({ entry: { kind, source } }: { readonly entry: ViewedEntry }) {
  const codes = useMessages('codes');
  if (kind === 'unit.band') return null;
  const words = [
    codes(`speaker.${source?.speaker ?? 'unknown'}`),
    ...(source?.channel && source.speaker !== 'import' ? [codes(`sourceChannel.${source.channel}`)] : []),
  ];
  return <span className={classes.spokenBy}>{words.join(', ')}</span>;
}

/** The unit's newest entries of the log, in plain words. */
export function ChangesSection({ line }: { readonly line: Line }) {
  const t = useMessages('app');
  const { when } = useFormat();
  const nowMs = useNow((ms) => Math.floor(ms / minuteMs) * minuteMs);
  const say = useSay(nowMs);
  const changes = useQuery(changesQuery(line));
  const entries = changes.data?.unitId === line.unitId ? changes.data.entries : undefined;
  return (
    <Section level={3} look="part" title={t('unit.changes')}>
      <Gate
        query={{ ...changes, data: entries }}
        loading={t('unit.changes')}
        shape="line"
        failed={t('unit.changesFailed')}
        empty={<p className={classes.help}>{t('unit.noChanges')}</p>}
      >
        {(all) => (
          <ol className={classes.changes}>
            {all.map((entry, index) => (
              <li key={entry.seq}>
                <time dateTime={entry.at}>{when(entry.at, nowMs)}</time>
                <span>
                  {say(sayingOf(entry, all.slice(index + 1)))}
                  <SpokenBy entry={entry} />
                </span>
              </li>
            ))}
          </ol>
        )}
      </Gate>
    </Section>
  );
}
