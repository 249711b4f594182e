import { IconRosetteDiscountCheck, IconScale } from '@tabler/icons-react';
import type { Rule } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import classes from './parts.module.css';

/** Where a rule stands, and whether counsel has confirmed it: no rule is shown without. */
export function RuleSource({
  rule: { source, confidence },
}: {
  readonly rule: Pick<Rule, 'source' | 'confidence'>;
}) {
  const law = useMessages('law');
  const Mark = confidence === 'confirmed' ? IconRosetteDiscountCheck : IconScale;
  return (
    <small className={classes.source}>
      <cite>{source}</cite>
      <span className={classes.confidence} data-confidence={confidence}>
        <Mark size={14} stroke={2} aria-hidden />
        {law(`legalConfidence.${confidence}`)}
      </span>
    </small>
  );
}
