import type { ReactNode } from 'react';
import classes from './facts.module.css';

/** Labels and what is true of them: `dt` and `dd`, each pair in a `div` of its own or not. */
export const Facts = ({ children }: { readonly children: ReactNode }) => (
  <dl className={classes.facts}>{children}</dl>
);
