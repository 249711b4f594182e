import { IconScale } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { legalConfidenceWords, type Rule } from '@harborlight/domain';
import { useTongue } from '../../../shared/tongue/use-tongue.js';
import classes from './packs.module.css';

interface RuleItemProps {
  readonly rule: Rule;
  /** What follows from the rule, in words: whom it binds, which houses answer it. */
  readonly facts?: readonly string[];
}

/** A rule as everybody may check it: its words, its source, and whether counsel has confirmed it. */
export function RuleItem({ rule: { words, source, confidence }, facts = [] }: RuleItemProps) {
  const { t } = useTranslation('court');
  const tongue = useTongue();
  return (
    <li className={classes.rule}>
      <p className={classes.words}>{words[tongue]}</p>
      {facts.length > 0 && (
        <ul className={classes.ruleFacts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <p className={classes.source}>
        <IconScale size={16} aria-hidden /> {t('packs.source', { source })} ·{' '}
        {legalConfidenceWords[confidence][tongue]}
      </p>
    </li>
  );
}
