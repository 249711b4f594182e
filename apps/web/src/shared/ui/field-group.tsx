import type { ReactNode } from 'react';
import classes from './field-group.module.css';

interface FieldGroupProps {
  /** What the fields are about together. */
  readonly legend: string;
  /** The legend is read out, not shown: something in the group says it already. */
  readonly quiet?: boolean;
  /** A frame around it, where several of the same kind follow each other. */
  readonly boxed?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together. */
export const FieldGroup = ({ legend, quiet = false, boxed = false, children }: FieldGroupProps) => (
  <fieldset
    className={classes.group}
    data-boxed={boxed || undefined}
    {...(quiet && { 'aria-label': legend })}
  >
    {!quiet && <legend>{legend}</legend>}
    {children}
  </fieldset>
);
