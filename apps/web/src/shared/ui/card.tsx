import type { ComponentPropsWithRef } from 'react';
import classes from './card.module.css';
import type { Tone } from './tone.js';

interface CardProps extends ComponentPropsWithRef<'article'> {
  /** What the card is about, for a screen reader. */
  readonly 'aria-label': string;
  /** `off`: no longer in use. */
  readonly tone?: Tone | 'off' | undefined;
}

/** One thing of a list: a request, a bed, a unit. */
export const Card = ({ tone, ...article }: CardProps) => (
  <article {...article} className={classes.card} data-tone={tone} />
);
