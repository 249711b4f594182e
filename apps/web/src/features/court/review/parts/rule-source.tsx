import { IconRosetteDiscountCheck, IconScale } from '@tabler/icons-react';
import { legalConfidenceWords, type Rule } from '@harborlight/domain';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import classes from './parts.module.css';

/** Where a rule stands, and whether counsel has confirmed it: no rule is shown without. */
export function RuleSource({
  rule: { source, confidence },
}: {
  readonly rule: Pick<Rule, 'source' | 'confidence'>;
}) {
  const locale = useLocale();
  const Mark = confidence === 'confirmed' ? IconRosetteDiscountCheck : IconScale;
  return (
    <small className={classes.source}>
      <cite>{source}</cite>
      <span className={classes.confidence} data-confidence={confidence}>
        <Mark size={14} stroke={2} aria-hidden />
        {legalConfidenceWords[confidence][locale]}
      </span>
    </small>
  );
}
