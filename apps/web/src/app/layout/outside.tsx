import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMessages } from '../../shared/messages/use-messages.js';
import { Lighthouse } from '../../shared/ui/lighthouse.js';
import classes from './frame.module.css';

/** The frame of a page that stands outside every board, and perhaps outside a session. */
export function Outside({ children }: { readonly children: ReactNode }) {
  const t = useMessages('app');
  return (
    <>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.brand} aria-label={t('brand')}>
            <Lighthouse />
            <span className={classes.brandName}>{t('brand')}</span>
          </Link>
        </div>
      </header>
      <main>{children}</main>
    </>
  );
}
