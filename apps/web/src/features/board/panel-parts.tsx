import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Facts } from '../../shared/ui/facts.js';
import classes from './unit-panel.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Labels and what is true of them; a fact of `null` is not said at all. */
export function FactList({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  return (
    <Facts>
      {facts
        .filter((fact) => fact !== null)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </Facts>
  );
}

export function WordList({ words }: { readonly words: readonly string[] }) {
  const t = useMessages('app');
  if (words.length === 0) return t('unit.none');
  return (
    <ul className={classes.words}>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
