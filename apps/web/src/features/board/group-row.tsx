import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { useRegionName } from '../../shared/session/use-region-name.js';
import { tallyOf, type Row } from './results.logic.js';
import { useTallyWords } from './use-tally-words.js';
import classes from './unit-list.module.css';

type Group = Extract<Row, { kind: 'group' }>;

interface GroupRowProps {
  readonly row: Group;
  readonly rowIndex: number;
  readonly children?: ReactNode;
}

/** The heading of a group, with what its units amount to. */
export function GroupRow({ row, rowIndex, children }: GroupRowProps) {
  const t = useMessages('app');
  const codes = useMessages('codes');
  const regionName = useRegionName();
  const tallyWords = useTallyWords();
  const { group } = row;
  const name =
    group.by === 'detention'
      ? t('board.detention')
      : group.by === 'class'
        ? codes(`facilityClass.${group.class}`)
        : `${regionName(group.region)}, ${group.state}`;
  return (
    <div role="row" aria-rowindex={rowIndex} className={classes.group} data-by={group.by}>
      <div role="cell" aria-colspan={8} className={classes.groupCell}>
        <h2 className={classes.groupName}>{name}</h2>
        <span className={classes.groupTally}>
          {group.by === 'detention'
            ? t('board.detentionUnits', { count: row.lines.length })
            : tallyWords(tallyOf(row.lines))}
        </span>
        {children}
      </div>
    </div>
  );
}
