import { IconScale } from '@tabler/icons-react';
import { ladderSource } from '@harborlight/domain';
import { useMessages } from '../../../shared/messages/use-messages.js';
import { useLocale } from '../../../shared/locale/use-locale.js';
import type { StatedRule } from './packs.logic.js';
import classes from './packs.module.css';

/** A rule as everybody may check it: its words, its source, and whether counsel has confirmed it. */
export function RuleText({ rule: { words, source, confidence }, facts }: StatedRule) {
  const t = useMessages('court');
  const law = useMessages('law');
  const locale = useLocale();
  return (
    <>
      <p className={classes.words}>{words[locale]}</p>
      {facts.length > 0 && (
        <ul className={classes.facts}>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <p className={classes.source}>
        <IconScale size={16} aria-hidden />{' '}
        {t('packs.source', { source: source === ladderSource ? t('packs.ladderSource') : source })} ·{' '}
        {law(`legalConfidence.${confidence}`)}
      </p>
    </>
  );
}
