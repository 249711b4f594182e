import { Button, Loader, Stack, Text, Title } from '@mantine/core';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, UnreachableError } from '../shared/http/problem.js';
import { NotAllowedError } from '../shared/session/not-allowed.js';

function Message({ title, children, act }: { title: string; children: ReactNode; act: ReactNode }) {
  return (
    <Stack maw={480} mx="auto" py="xl" px="md" align="flex-start">
      <Title order={1}>{title}</Title>
      <Text>{children}</Text>
      {act}
    </Stack>
  );
}

function HomeLink() {
  const { t } = useTranslation();
  return <Link to="/">{t('failure.home')}</Link>;
}

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Message title={t('failure.notFoundTitle')} act={<HomeLink />}>
      {t('failure.notFound')}
    </Message>
  );
}

function NotAllowedPage() {
  const { t } = useTranslation();
  return (
    <Message title={t('failure.notAllowedTitle')} act={<HomeLink />}>
      {t('failure.notAllowed')}
    </Message>
  );
}

export function NoBoardPage() {
  const { t } = useTranslation();
  return (
    <Message title={t('failure.noBoardTitle')} act={null}>
      {t('failure.noBoard')}
    </Message>
  );
}

export function FailurePage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  if (error instanceof NotAllowedError) return <NotAllowedPage />;
  if (error instanceof ProblemError && error.status === 403) return <NotAllowedPage />;
  if (error instanceof ProblemError && error.status === 404) return <NotFoundPage />;
  const unreachable = error instanceof UnreachableError;
  return (
    <Message
      title={t('failure.title')}
      act={<Button onClick={() => void router.invalidate()}>{t('failure.retry')}</Button>}
    >
      {t(unreachable ? 'failure.unreachable' : 'failure.unexpected')}
    </Message>
  );
}

export function PendingPage() {
  const { t } = useTranslation();
  return <Loader aria-label={t('loading')} m="xl" />;
}
