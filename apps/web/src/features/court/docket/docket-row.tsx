import { Link } from '@tanstack/react-router';
import type { WatchView } from '@harborlight/contracts';
import type { DocketLine } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { Lasted } from '../../../shared/format/lasted.js';
import { useFormat } from '../../../shared/format/use-format.js';
import { useRights } from '../../../shared/session/session.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { Deadline, RanOut } from './deadline.js';
import { WatchActs } from './watch-acts.js';
import classes from './docket.module.css';

interface DocketRowProps {
  readonly line: DocketLine;
  /** The same watch as those see it who may confirm and end it. */
  readonly watch: WatchView | undefined;
}

/** One search: by its token and the agency that searches, and never by anything of the child. */
export function DocketRow({ line, watch }: DocketRowProps) {
  const t = useMessages('court');
  const { next, ranOut, openedAt } = line;
  const nameId = `docket-${line.id}`;
  return (
    <tr>
      <th scope="row" id={nameId}>
        <Search line={line} />
      </th>
      <td data-label={t('docket.next')}>
        {next ? <Deadline next={next} /> : <span className={classes.muted}>{t('docket.nothingNext')}</span>}
        {ranOut.map((limit) => (
          <RanOut key={limit.code} limit={limit} />
        ))}
        {watch && <WatchActs watch={watch} nameId={nameId} />}
      </td>
      <td data-label={t('docket.waiting')} className={classes.waiting}>
        <Lasted since={openedAt} />
      </td>
      {line.kind === 'request' ? (
        <Progress line={line} />
      ) : (
        <td className={classes.asksNobody} colSpan={2}>
          {t('docket.asksNobody')}
        </td>
      )}
    </tr>
  );
}

function Search({ line: { kind, id, token, agency } }: Pick<DocketRowProps, 'line'>) {
  const t = useMessages('court');
  const board = useBoard();
  const mayOpen = useRights().holdsOn('request.read', board.id);
  return (
    <>
      {kind === 'watch' && t('docket.watch')}
      {token !== null &&
        (kind === 'request' && mayOpen ? (
          <Link to="/boards/$code/requests/$id" params={{ code: board.code, id }} className={classes.open}>
            {token}
          </Link>
        ) : (
          <span className={classes.token}>{token}</span>
        ))}
      <span className={classes.muted}>{agency}</span>
    </>
  );
}

/** Who was asked without success, and what happened last. */
function Progress({ line: { missing, lastStep } }: Pick<DocketRowProps, 'line'>) {
  const t = useMessages('court');
  const codes = useMessages('codes');
  const { list, momentWithZone } = useFormat();
  return (
    <>
      <td data-label={t('docket.missing')}>
        {missing.length === 0
          ? t('docket.nothingMissing')
          : list(missing.map((kind) => codes(`facilityClass.${kind}`)))}
      </td>
      <td data-label={t('docket.lastStep')}>
        {lastStep ? (
          <>
            {codes(`step.${lastStep.kind}`)}{' '}
            <time dateTime={lastStep.at} className={classes.muted}>
              {momentWithZone(lastStep.at)}
            </time>
          </>
        ) : (
          t('docket.noStep')
        )}
      </td>
    </>
  );
}
