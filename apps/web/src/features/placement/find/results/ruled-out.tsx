import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { facilityClassWords, matchGroupWords, reasonText } from '@harborlight/domain';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { useFinder } from '../finder-context.js';
import { ruledOutBy, type Found } from './results.logic.js';
import classes from './results.module.css';

/** What does not fit, folded: how many units each reason rules out, and on demand which. */
export function RuledOut({ found }: { readonly found: readonly Found[] }) {
  const { t } = useTranslation('find');
  const locale = useLocale();
  const { open } = useFinder();
  if (found.length === 0) return null;
  return (
    <details className={classes.ruledOut}>
      <summary>
        <span className={classes.groupName}>
          {matchGroupWords.no[locale]}
          <span className={classes.groupCount}>{found.length}</span>
        </span>
        <span className={classes.tally}>
          {ruledOutBy(found)
            .map(({ code, units }) => t(`ruledOut.${code}`, { count: units }))
            .join(' · ')}
        </span>
        <IconChevronDown size={20} aria-hidden />
      </summary>
      <ul className={classes.ruledOutUnits}>
        {found.map(({ unitId, line, match }) => (
          <li key={unitId}>
            <button type="button" className={classes.plainName} onClick={() => open(unitId)}>
              {line.unit}
            </button>
            <span className={classes.facility}>
              {line.facility} · {facilityClassWords[line.class][locale]}
            </span>
            <span>
              {match.reasons
                .filter(({ weighs }) => weighs === 'no')
                .map((reason) => reasonText(reason)[locale])
                .join('. ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
