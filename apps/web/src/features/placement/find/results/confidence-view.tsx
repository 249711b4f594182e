import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confidenceTexts, type Confidence } from '@harborlight/domain';
import { useLocale } from '../../../../shared/locale/use-locale.js';
import { percentOf } from './results.logic.js';
import classes from './results.module.css';

/** How likely the bed is still open, in a word; the number on demand. */
export function ConfidenceView({ confidence }: { readonly confidence: Confidence }) {
  const { t } = useTranslation('find');
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  const { chance, word } = confidence;
  return (
    <button
      type="button"
      className={classes.confidence}
      data-word={word}
      aria-expanded={asked}
      onClick={() => setAsked(!asked)}
    >
      {confidenceTexts[word][locale]}
      {asked && <span className={classes.chance}>{t('chance', { percent: percentOf(chance) })}</span>}
    </button>
  );
}
