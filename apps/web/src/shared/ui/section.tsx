import { Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import classes from './card.module.css';
import type { Tone } from './tone.js';

interface SectionProps {
  readonly title: string;
  /** A sentence or two under the heading. */
  readonly lead?: string | undefined;
  /** Its place in the outline of the page: 3 where it stands inside another part. */
  readonly level?: 2 | 3;
  readonly size?: 'h2' | 'h3';
  /** A `card` has a surface of its own; a `part` shares its surface with others, a line between them. */
  readonly look?: 'card' | 'part';
  readonly tone?: Tone | undefined;
  /** Gives the heading an id, so that it can be jumped to. */
  readonly headingId?: string;
  /** What is wrong with the fields in it, taken together. */
  readonly fault?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({
  title,
  lead,
  level = 2,
  size = 'h3',
  look = 'card',
  tone,
  headingId,
  fault,
  children,
}: SectionProps) {
  const ownId = useId();
  const id = headingId ?? ownId;
  return (
    <section
      className={classes[look]}
      data-tone={tone}
      data-fault={fault !== undefined || undefined}
      aria-labelledby={id}
    >
      <div>
        <Title
          order={level}
          size={size}
          id={id}
          className={classes.heading}
          {...(headingId !== undefined && { tabIndex: -1 })}
        >
          {title}
        </Title>
        {lead !== undefined && (
          <Text size="sm" c="dimmed">
            {lead}
          </Text>
        )}
      </div>
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
