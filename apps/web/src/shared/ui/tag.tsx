import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Tone } from './tone.js';
import classes from './tag.module.css';

interface TagProps {
  readonly tone?: Tone | undefined;
  readonly icon?: Icon;
  readonly children: ReactNode;
}

/** A word or two about the thing beside it. It cannot be tapped: what can is a chip. */
export const Tag = ({ tone, icon: Mark, children }: TagProps) => (
  <span className={classes.tag} data-tone={tone}>
    {Mark && <Mark size={16} aria-hidden />}
    {children}
  </span>
);
