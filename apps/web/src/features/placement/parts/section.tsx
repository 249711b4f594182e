import { Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './parts.module.css';

interface SectionProps {
  readonly title: string;
  readonly tone?: 'waits' | 'good' | 'alarm' | undefined;
  readonly children: ReactNode;
}

/** A part of a page on its own card. */
export function Section({ title, tone, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.card} data-tone={tone} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
