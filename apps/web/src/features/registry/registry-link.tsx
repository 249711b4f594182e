import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useBoard } from '../../shared/session/use-board.js';
import { searchOf, type Shown } from './registry.search.js';
import classes from './registry.module.css';

interface RegistryLinkProps {
  readonly what: Shown;
  readonly shown: Shown | null;
  /** Said instead of the content, where that is only an icon. */
  readonly label?: string;
  readonly children: ReactNode;
}

const isSame = (a: Shown, b: Shown | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Opens one record beside the tree; what was searched for stays. */
export function RegistryLink({ what, shown, label, children }: RegistryLinkProps) {
  const { code } = useBoard();
  return (
    <Link
      to="/boards/$code/registry"
      params={{ code }}
      search={({ q }) => ({ ...(q !== undefined && { q }), ...searchOf(what) })}
      className={classes.row}
      aria-label={label}
      aria-current={isSame(what, shown) ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
