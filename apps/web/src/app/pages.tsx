import { Button, Loader, Title } from '@mantine/core';
import {
  IconCloudOff,
  IconHandStop,
  IconHomeQuestion,
  IconMapQuestion,
  type Icon,
} from '@tabler/icons-react';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemError, UnreachableError } from '@harborlight/client';
import { useMessages } from '../shared/messages/use-messages.js';
import { useSayFailure } from '../shared/http/use-say-failure.js';
import classes from './pages.module.css';

interface MessageProps {
  readonly mark: Icon;
  readonly title: string;
  readonly act?: ReactNode;
  readonly children: ReactNode;
}

function Message({ mark: Mark, title, act, children }: MessageProps) {
  return (
    <div className={classes.message}>
      <Mark size={44} stroke={1.4} aria-hidden="true" />
      <Title order={1}>{title}</Title>
      <p>{children}</p>
      {act}
    </div>
  );
}

function HomeLink() {
  const t = useMessages('app');
  return (
    <Button component={Link} to="/">
      {t('failure.home')}
    </Button>
  );
}

export function NotFoundPage() {
  const t = useMessages('app');
  return (
    <Message mark={IconMapQuestion} title={t('failure.notFoundTitle')} act={<HomeLink />}>
      {t('failure.notFound')}
    </Message>
  );
}

export function NotAllowedPage() {
  const t = useMessages('app');
  return (
    <Message mark={IconHandStop} title={t('failure.notAllowedTitle')} act={<HomeLink />}>
      {t('failure.notAllowed')}
    </Message>
  );
}

export function NoBoardPage() {
  const t = useMessages('app');
  return (
    <Message mark={IconHomeQuestion} title={t('failure.noBoardTitle')}>
      {t('failure.noBoard')}
    </Message>
  );
}

const isStatus = (error: unknown, status: number): boolean =>
  error instanceof ProblemError && error.status === status;

/** What stands where a page could not: each failure with its own words and way on. */
export function FailurePage({ error }: ErrorComponentProps) {
  const t = useMessages('app');
  const router = useRouter();
  const sayFailure = useSayFailure();
  if (isStatus(error, 403)) return <NotAllowedPage />;
  if (isStatus(error, 404)) return <NotFoundPage />;
  const answered = error instanceof ProblemError || error instanceof UnreachableError;
  // What is no answer of ours is most likely a part of the page that a newer release has replaced.
  const retry = () => (answered ? void router.invalidate() : window.location.reload());
  return (
    <Message
      mark={IconCloudOff}
      title={t('failure.title')}
      act={<Button onClick={retry}>{t('failure.retry')}</Button>}
    >
      {sayFailure(error)}
    </Message>
  );
}

export function PendingPage() {
  const t = useMessages('app');
  return (
    <div className={classes.pending}>
      <Loader role="status" aria-label={t('loading')} />
    </div>
  );
}
