import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './notice.module.css';

/** A part of the page under its own heading. */
export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.card}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
