import { useTranslation } from 'react-i18next';
import {
  matchGroups,
  sharedReasonPhrase,
  type Alternative,
  type AlternativeRule,
  type MatchGroup,
  type Pack,
  type Side,
} from '@harborlight/domain';
import { useFormat } from '../../../../shared/format/use-format.js';
import { useTongue } from '../../../../shared/tongue/use-tongue.js';
import { CandidateLine } from '../parts/candidate-line.js';
import { RuleSource } from '../parts/rule-source.js';
import { StandingMark } from '../parts/standing-mark.js';
import classes from './alternatives-table.module.css';

/** One moment of the board as a column of the table. */
export interface Column {
  readonly title: string;
  readonly side: Side;
}

interface AlternativesTableProps {
  readonly pack: Pick<Pack, 'alternatives'>;
  readonly columns: readonly Column[];
  readonly caption: string;
}

/** More reasons than these are the same few units' again. */
const mostReasons = 4;

function Counted({ units, groups }: Pick<Alternative, 'units' | 'groups'>) {
  const { t } = useTranslation('review');
  const { list } = useFormat();
  const said = (group: MatchGroup) => t(`cell.${group}`, { count: groups[group] });
  const counted = matchGroups.filter((group) => groups[group] > 0).map(said);
  const all = t('cell.units', { count: units });
  return <span>{counted.length === 0 ? all : t('cell.of', { units: all, groups: list(counted) })}</span>;
}

function Cell({ alternative }: { readonly alternative: Alternative }) {
  const { t } = useTranslation('review');
  const tongue = useTongue();
  const { standing, stale, leastRestrictive, reasons } = alternative;
  return (
    <div className={classes.cell}>
      <StandingMark standing={standing} />
      {standing !== 'not-on-board' && <Counted {...alternative} />}
      {leastRestrictive && (
        <div className={classes.least}>
          <span className={classes.small}>{t('cell.least')}</span>
          <CandidateLine candidate={leastRestrictive} />
        </div>
      )}
      {stale > 0 && <span className={classes.small}>{t('cell.staleUnits', { count: stale })}</span>}
      {reasons.length > 0 && (
        <div>
          <span className={classes.small}>{t('cell.why')}</span>
          <ul className={classes.reasons}>
            {reasons.slice(0, mostReasons).map(({ code, units }) => (
              <li key={code}>
                {t('cell.reason', { reason: sharedReasonPhrase(code)[tongue], count: units })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

const alternativeIn = (side: Side, { code }: AlternativeRule): Alternative | undefined =>
  side.alternatives.find((alternative) => alternative.code === code);

/** Every alternative of the rules, one a row, at one moment or more. Its roles are said: stacked, it stays a table. */
export function AlternativesTable({ pack, columns, caption }: AlternativesTableProps) {
  const { t } = useTranslation('review');
  const tongue = useTongue();
  return (
    <table role="table" className={classes.table} data-columns={columns.length}>
      <caption className={classes.caption}>{caption}</caption>
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
        {pack.alternatives.map((rule) => (
          <tr key={rule.code} role="row">
            <th role="rowheader" scope="row">
              {rule.words[tongue]}
              <RuleSource rule={rule} />
            </th>
            {columns.map(({ title, side }) => {
              const alternative = alternativeIn(side, rule);
              return (
                <td key={title} role="cell">
                  <span className={classes.stackedTitle} aria-hidden="true">
                    {title}
                  </span>
                  {alternative && <Cell alternative={alternative} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
