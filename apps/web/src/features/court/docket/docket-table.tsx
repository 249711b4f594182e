import { useQuery } from '@tanstack/react-query';
import type { DocketLine } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { watchesQuery } from '../../../shared/live-updates/live.query.js';
import { useBoard } from '../../../shared/session/use-board.js';
import { DocketRow } from './docket-row.js';
import classes from './docket.module.css';

/** The lines in the server's order. A watch is confirmed and ended here by whoever may: by the agency that set it. */
export function DocketTable({ lines }: { readonly lines: readonly DocketLine[] }) {
  const t = useMessages('court');
  const watches = useQuery(watchesQuery(useBoard())).data ?? [];
  return (
    <table className={classes.lines} aria-label={t('docket.title')}>
      <thead>
        <tr>
          <th scope="col">{t('docket.search')}</th>
          <th scope="col">{t('docket.next')}</th>
          <th scope="col">{t('docket.waiting')}</th>
          <th scope="col">{t('docket.missing')}</th>
          <th scope="col">{t('docket.lastStep')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <DocketRow key={line.id} line={line} watch={watches.find(({ id }) => id === line.id)} />
        ))}
      </tbody>
    </table>
  );
}
