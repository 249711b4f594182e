import { useState } from 'react';
import type { Confidence } from '@harborlight/domain';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { percentOf } from './results.logic.js';
import classes from './results.module.css';

/** How likely the bed is still open, in a word; the number on demand. */
export function ConfidenceView({ confidence }: { readonly confidence: Confidence }) {
  const t = useMessages('find');
  const codes = useMessages('codes');
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
      {codes(`confidence.${word}`)}
      {asked && <span className={classes.chance}>{t('chance', { percent: percentOf(chance) })}</span>}
    </button>
  );
}
