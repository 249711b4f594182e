import { reasonText } from '@harborlight/messages';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { Fold } from '../../../../shared/ui/fold.js';
import { useFinder } from '../finder-context.js';
import { ruledOutBy, type Found } from './results.logic.js';
import classes from './results.module.css';

/** What does not fit, folded: how many units each reason rules out, and on demand which. */
export function RuledOut({ found }: { readonly found: readonly Found[] }) {
  const t = useMessages('find');
  const codes = useMessages('codes');
  const fields = useMessages('fields');
  const { open } = useFinder();
  if (found.length === 0) return null;
  return (
    <Fold
      framed
      title={codes('matchGroup.no')}
      badge={found.length}
      summary={ruledOutBy(found)
        .map(({ code, units }) => t(`ruledOut.${code}`, { count: units }))
        .join(' · ')}
    >
      <ul className={classes.ruledOutUnits}>
        {found.map(({ unitId, line, match }) => (
          <li key={unitId}>
            <button type="button" className={classes.plainName} onClick={() => open(unitId)}>
              {line.unit}
            </button>
            <span className={classes.facility}>
              {line.facility} · {codes(`facilityClass.${line.class}`)}
            </span>
            <span>
              {match.reasons
                .filter(({ weighs }) => weighs === 'no')
                .map((reason) => reasonText(codes, fields, reason))
                .join('. ')}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
