import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './message.module.css';

interface MessageProps {
  readonly icon?: Icon;
  readonly title?: string;
  /** Where the title is a heading of the page, its level. */
  readonly level?: 2;
  /** `alert` is read out at once: for what went wrong. */
  readonly role?: 'status' | 'alert';
  /** A button or a link: what can be done now. */
  readonly act?: ReactNode;
  readonly children?: ReactNode;
}

/** Stands where a list or a record would stand: there is none, or none yet, or it could not be read. */
export function Message({ icon: Mark, title, level, role = 'status', act, children }: MessageProps) {
  const Title = level === 2 ? 'h2' : 'p';
  return (
    <div className={classes.message} data-tone={role === 'alert' ? 'alarm' : undefined} role={role}>
      {Mark && <Mark size={40} stroke={1.4} aria-hidden />}
      {title !== undefined && <Title className={classes.title}>{title}</Title>}
      {children !== undefined && <div className={classes.words}>{children}</div>}
      {act}
    </div>
  );
}

interface StripProps {
  readonly icon: Icon;
  readonly role?: 'status' | 'alert';
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

/** A line above what is shown: what is below it may have grown old. */
export const Strip = ({ icon: Mark, role = 'status', act, children }: StripProps) => (
  <div className={classes.old} data-tone={role === 'alert' ? 'alarm' : undefined} role={role}>
    <p>
      <Mark size={20} aria-hidden />
      {children}
    </p>
    {act}
  </div>
);
