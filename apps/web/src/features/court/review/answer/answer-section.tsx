import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages/use-messages.js';
import { readFrom } from '../../../../shared/ui/read-from.js';
import { Section } from '../../../../shared/ui/section.js';
import classes from './answer.module.css';

/** The parts of an answer in the order in which they are read. */
const sections = [
  'alternatives',
  'grounds',
  'clocks',
  'steps',
  'release',
  'detention',
  'timeline',
  'paper',
  'watch',
] as const;
export type SectionName = (typeof sections)[number];

export const headingIdOf = (name: SectionName): string => `review-${name}`;

/** One part of the answer; its heading can be jumped to. */
export function AnswerSection({
  name,
  children,
}: {
  readonly name: SectionName;
  readonly children: ReactNode;
}) {
  const t = useMessages('review');
  return (
    <Section title={t(`section.${name}`)} level={3} size="h2" headingId={headingIdOf(name)}>
      {children}
    </Section>
  );
}

/** Ways past what is not looked for. */
export function SkipList({ hasSteps }: { readonly hasSteps: boolean }) {
  const t = useMessages('review');
  return (
    <nav aria-label={t('answer.skip')} className={classes.skip}>
      {sections
        .filter((name) => name !== 'steps' || hasSteps)
        .map((name) => (
          <button
            key={name}
            type="button"
            onClick={() => readFrom(document.getElementById(headingIdOf(name)))}
          >
            {t(`section.${name}`)}
          </button>
        ))}
    </nav>
  );
}
