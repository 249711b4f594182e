import { Alert, Button, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { signIn } from '@harborlight/contracts/operations';
import { useMessages } from '../../shared/messages/use-messages.js';
import { client } from '../../shared/http/client.js';
import { useSayFailure } from '../../shared/http/use-say-failure.js';
import { LanguageControl } from '../../shared/ui/language-control.js';
import { Lighthouse } from '../../shared/ui/lighthouse.js';
import { missingIn, failureToShow, type Missing, type SignInForm } from './sign-in.logic.js';
import classes from './sign-in-page.module.css';

const route = getRouteApi('/sign-in');

function useSignIn() {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { next } = route.useSearch();
  return useMutation({
    mutationFn: (form: SignInForm) => client.call(signIn, { body: { ...form, email: form.email.trim() } }),
    onSuccess: () => {
      queryClient.clear();
      router.history.push(next ?? '/');
    },
  });
}

export function SignInPage() {
  const t = useMessages('app');
  const sayFailure = useSayFailure();
  const signIn = useSignIn();
  const [form, setForm] = useState<SignInForm>({ email: '', password: '' });
  const [missing, setMissing] = useState<Missing>({});
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingIn(form);
    setMissing(found);
    if (found.email) email.current?.focus();
    else if (found.password) password.current?.focus();
    else signIn.mutate(form);
  };

  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Lighthouse size={40} />
          <span>{t('brand')}</span>
        </div>
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <Title order={1} size="h2">
              {t('signIn.title')}
            </Title>
            {signIn.isError && (
              <Alert color="red" role="alert">
                {sayFailure(failureToShow(signIn.error))}
              </Alert>
            )}
            <TextInput
              ref={email}
              type="email"
              name="email"
              autoComplete="username"
              autoFocus
              label={t('signIn.email')}
              value={form.email}
              error={missing.email && t(`signIn.${missing.email}`)}
              onChange={({ currentTarget }) => setForm({ ...form, email: currentTarget.value })}
            />
            <PasswordInput
              ref={password}
              name="password"
              autoComplete="current-password"
              label={t('signIn.password')}
              value={form.password}
              error={missing.password && t(`signIn.${missing.password}`)}
              onChange={({ currentTarget }) => setForm({ ...form, password: currentTarget.value })}
            />
            <Button type="submit" size="lg" loading={signIn.isPending}>
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
        <p className={classes.help}>{t('signIn.help')}</p>
      </div>
      <div className={classes.language}>
        <LanguageControl />
      </div>
    </main>
  );
}
