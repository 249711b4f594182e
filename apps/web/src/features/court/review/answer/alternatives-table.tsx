import { VisuallyHidden } from '@mantine/core';
import {
  matchGroups,
  type Alternative,
  type AlternativeRule,
  type MatchGroup,
  type Pack,
  type ReviewSnapshot,
} from '@harborlight/domain';
import { sharedReasonText } from '@harborlight/messages';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { CandidateLine } from '../parts/candidate-line.js';
import { RuleSource } from '../parts/rule-source.js';
import { AlternativeStatusMark } from '../parts/alternative-status-mark.js';
import { onBoard } from './answer.logic.js';
import classes from './alternatives-table.module.css';

/** One moment of the board as a column of the table. */
interface Column {
  readonly title: string;
  readonly snapshot: ReviewSnapshot;
}

interface AlternativesTableProps {
  readonly pack: Pick<Pack, 'alternatives'>;
  readonly columns: readonly Column[];
  readonly caption: string;
  /** The bare answer: without sources, and without why the others did not serve. */
  readonly brief?: boolean;
}

/** More reasons than these are the same few units' again. */
const mostReasons = 4;

function Counted({ units, groups }: Pick<Alternative, 'units' | 'groups'>) {
  const t = useMessages('review');
  const { list } = useFormat();
  const said = (group: MatchGroup) => t(`cell.${group}`, { count: groups[group] });
  const counted = matchGroups.filter((group) => groups[group] > 0).map(said);
  const all = t('cell.units', { count: units });
  return <span>{counted.length === 0 ? all : t('cell.of', { units: all, groups: list(counted) })}</span>;
}

function Cell({ alternative, brief }: { readonly alternative: Alternative; readonly brief: boolean }) {
  const t = useMessages('review');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const { standing, units, stale, leastRestrictive, reasons } = alternative;
  return (
    <div className={classes.cell}>
      <AlternativeStatusMark standing={standing} />
      <Counted {...alternative} />
      {leastRestrictive && (
        <div className={classes.least}>
          <span className={classes.small}>{t('cell.least')}</span>
          <CandidateLine candidate={leastRestrictive} />
        </div>
      )}
      {stale > 0 && units > 1 && (
        <span className={classes.small}>{t('cell.staleUnits', { count: stale })}</span>
      )}
      {!brief && reasons.length > 0 && (
        <div>
          <span className={classes.small}>{t('cell.why')}</span>
          <ul className={classes.reasons}>
            {reasons.slice(0, mostReasons).map(({ code, units }) => (
              <li key={code}>
                {t('cell.reason', { reason: sharedReasonText(codes, fields, code), count: units })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const alternativeIn = (snapshot: ReviewSnapshot, { code }: AlternativeRule): Alternative | undefined =>
  snapshot.alternatives.find((alternative) => alternative.code === code);

/**
 * Every alternative that a board of beds can show, one a row, at one moment or more. Its roles are said: stacked on a
 * phone, it stays a table.
 */
export function AlternativesTable({ pack, columns, caption, brief = false }: AlternativesTableProps) {
  const t = useMessages('review');
  const locale = useLocale();
  return (
    <table role="table" className={classes.table} data-columns={columns.length}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('side.alternative')}
          </th>
          {columns.map(({ title }) => (
            <th key={title} role="columnheader" scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {onBoard(pack).map((rule) => (
          <tr key={rule.code} role="row">
            <th role="rowheader" scope="row">
              {rule.words[locale]}
              {!brief && <RuleSource rule={rule} />}
            </th>
            {columns.map(({ title, snapshot }) => {
              const alternative = alternativeIn(snapshot, rule);
              return (
                <td key={title} role="cell">
                  <span className={classes.stackedTitle} aria-hidden="true">
                    {title}
                  </span>
                  {alternative && <Cell alternative={alternative} brief={brief} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
