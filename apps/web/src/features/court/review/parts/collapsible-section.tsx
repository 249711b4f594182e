import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './parts.module.css';

interface CollapsibleSectionProps {
  readonly title: string;
  /** Stands beside the title. */
  readonly badge?: string | undefined;
  readonly opened?: boolean;
  readonly children: ReactNode;
}

/** What is read by whoever opens it. */
export function CollapsibleSection({ title, badge, opened = false, children }: CollapsibleSectionProps) {
  return (
    <details className={classes.fold} open={opened}>
      <summary>
        {title}
        {badge !== undefined && <b className={classes.badge}>{badge}</b>}
        <IconChevronDown size={20} aria-hidden />
      </summary>
      {children}
    </details>
  );
}
