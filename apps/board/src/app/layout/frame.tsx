import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Lighthouse } from '../../shared/ui/lighthouse.js';
import classes from './frame.module.css';

interface FrameProps {
  readonly nav?: ReactNode;
  readonly tools?: ReactNode;
  readonly banner?: ReactNode;
  readonly children: ReactNode;
}

export function Frame({ nav, tools, banner, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      {banner}
      <header className={classes.header}>
        <Link to="/" className={classes.brand}>
          <Lighthouse />
          <span>{t('brand')}</span>
        </Link>
        {nav}
        <div className={classes.tools}>{tools}</div>
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        {children}
      </main>
    </div>
  );
}
