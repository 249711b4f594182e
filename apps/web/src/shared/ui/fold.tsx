import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './fold.module.css';

interface FoldProps {
  readonly title: ReactNode;
  /** Stands beside the title: how much there is inside. */
  readonly badge?: ReactNode;
  /** Stands below the title, and is read without opening. */
  readonly summary?: ReactNode;
  readonly opened?: boolean;
  /** In a frame of its own, or as one of several below each other. */
  readonly framed?: boolean;
  readonly children: ReactNode;
}

/** What is read by whoever opens it. */
export function Fold({ title, badge, summary, opened = false, framed = false, children }: FoldProps) {
  return (
    <details className={classes.fold} open={opened} data-framed={framed || undefined}>
      <summary>
        <span className={classes.title}>
          {title}
          {badge !== undefined && <span className={classes.badge}>{badge}</span>}
        </span>
        {summary !== undefined && <span className={classes.summary}>{summary}</span>}
        <IconChevronDown size={20} aria-hidden />
      </summary>
      <div className={classes.inside}>{children}</div>
    </details>
  );
}
