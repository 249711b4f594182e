import { useId, type ReactNode } from 'react';
import { IconAlertTriangle } from '@tabler/icons-react';
import classes from './review-form.module.css';

interface FormPartProps {
  readonly title: string;
  readonly fault?: string | undefined;
  readonly children: ReactNode;
}

/** Some fields under their own heading; a fault of them all stands above them. */
export function FormPart({ title, fault, children }: FormPartProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id} data-fault={fault !== undefined || undefined}>
      <h2 id={id} className={classes.partTitle}>
        {title}
      </h2>
      {fault !== undefined && (
        <p className={classes.fault} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          {fault}
        </p>
      )}
      {children}
    </section>
  );
}
